import type { Query } from '@jetstreamapp/soql-parser-js';
import type { FieldDefinition } from '../definitions/definition.ts';
import type { ObjectSchema } from '../org/object-schema.ts';
import { visibleField, visibleObject } from '../org/visible.ts';
import { type Comparison, type Condition, conditionOf } from './condition.ts';
import type { Scope } from './field-path.ts';
import { malformed } from './soql-error.ts';
import { termOf } from './term.ts';

const most = 2;
const notInside = ['Event', 'Task', 'EventRelation'];

/** Refuses what the service does not allow of `IN (SELECT ...)`: how many, where they stand, what they may select. */
export const checkSemiJoins = (scope: Scope, condition: Condition): void => {
  if (isBelowOr(condition, false)) {
    throw malformed("Semi join sub-selects are not allowed with the 'OR' operator");
  }
  const joins = joinsIn(condition);
  if (joins.length > most) throw malformed(`Maximum ${most} semi join sub-selects are allowed`);
  for (const it of joins) checkOne(scope, it, it.valueQuery as Query);
};

const isBelowOr = (condition: Condition, below: boolean): boolean => {
  if (condition.kind === 'compare') return below && condition.comparison.valueQuery !== undefined;
  if (condition.kind === 'not') return isBelowOr(condition.part, below);
  return condition.parts.some((it) => isBelowOr(it, below || condition.kind === 'or'));
};

const joinsIn = (condition: Condition): readonly Comparison[] => {
  if (condition.kind === 'compare') {
    return condition.comparison.valueQuery === undefined ? [] : [condition.comparison];
  }
  return condition.kind === 'not' ? joinsIn(condition.part) : condition.parts.flatMap(joinsIn);
};

const checkOne = (scope: Scope, outer: Comparison, inner: Query): void => {
  const left = termOf(scope, outer.fn ?? outer.field ?? '').field;
  if (left.type !== 'id' && left.type !== 'reference') {
    throw malformed(
      `The left operand field in the where expression for outer query should be an id field, cannot use: '${left.name}'`,
    );
  }
  const object = visibleObject(scope.org, inner.sObject ?? '');
  // An object nobody knows is refused where the inner query is run.
  if (!object) return;
  if (notInside.includes(object.name)) {
    throw malformed(`Entity '${object.name}' is not supported for semi join inner selects`);
  }
  if (object.name === scope.object.name) {
    throw malformed('The inner and outer selects should not be on the same object type');
  }
  if (inner.orderBy || inner.limit !== undefined || inner.for) {
    throw malformed('ORDER BY, LIMIT and FOR are not supported in semi join sub-selects');
  }
  if (inner.where && joinsIn(conditionOf(inner.where)).length > 0) {
    throw malformed('Nesting of semi join sub-selects is not supported');
  }
  checkSelected(scope, left, object, inner);
};

const checkSelected = (scope: Scope, left: FieldDefinition, object: ObjectSchema, inner: Query): void => {
  const [only, ...others] = inner.fields ?? [];
  if (!only || others.length > 0) throw malformed('A semi join sub-select selects one field');
  if (only.type === 'FieldRelationship') {
    const path = [...only.relationships, only.field].join('.');
    throw malformed(`The inner select field '${path}' cannot have more than one level of relationships`);
  }
  const field = only.type === 'Field' ? visibleField(scope.org, object, only.field) : undefined;
  // A field nobody knows is refused where the inner query is run.
  if (only.type === 'Field' && !field) return;
  const targets = field ? pointsTo(object, field) : [];
  if (!pointsTo(scope.object, left).some((it) => targets.includes(it))) {
    throw malformed(
      `The selected field '${field?.name ?? ''}' in the subquery and the left operand field in the where expression in the outer query '${left.name}' should point to the same object type`,
    );
  }
};

const pointsTo = (object: ObjectSchema, field: FieldDefinition): readonly string[] =>
  field.type === 'id' ? [object.name] : (field.reference?.to ?? []);
