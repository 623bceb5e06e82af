import type { Org } from '../org/org.ts';
import { visibleObject } from '../org/visible.ts';
import { candidatesFor } from './candidates.ts';
import { conditionOf } from './condition.ts';
import type { Scope } from './field-path.ts';
import { parseSoql } from './parse-soql.ts';
import type { Rendering } from './select-list.ts';
import { innerValues } from './select-rows.ts';
import { noSuchObject } from './soql-error.ts';
import { readyCondition } from './where.ts';

/** How a query would be answered, in the shape of the service's query plans. */
export const explainQuery = (org: Org, soql: string, rendering: Rendering): Record<string, unknown> => {
  const query = parseSoql(soql);
  const object = visibleObject(org, query.sObject ?? '');
  if (!object) throw noSuchObject(soql, query.sObject ?? '');
  const scope: Scope = { org, object, alias: query.sObjectAlias, soql, language: rendering.language };
  const condition = query.where
    ? readyCondition(scope, conditionOf(query.where), (inner) => innerValues(scope, inner, rendering))
    : null;
  const { rows, fields } = candidatesFor(org, object, condition, false);
  const size = org.table(object.name).size;
  const cardinality = [...rows].length;
  return {
    cardinality,
    fields,
    leadingOperationType: fields.length > 0 ? 'Index' : 'TableScan',
    notes: [],
    relativeCost: size === 0 ? 0 : cardinality / size,
    sobjectCardinality: size,
    sobjectType: object.name,
  };
};
