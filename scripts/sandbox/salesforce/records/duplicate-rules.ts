import type { ObjectSchema } from '../org/object-schema.ts';
import type { Org } from '../org/org.ts';
import { indexKey, type Row, type Value } from '../org/record-row.ts';
import { SalesforceError } from '../org/salesforce-error.ts';

/** A duplicate rule as an administrator sets it up: records equal in all these fields count as duplicates. */
export interface DuplicateRule {
  readonly object: string;
  readonly fields: readonly string[];
  /** `alert` can be overruled by the client's header, `block` cannot. */
  readonly action: 'alert' | 'block';
}

/** Refuses a record that an active duplicate rule finds again elsewhere. */
export const checkDuplicates = (
  org: Org,
  object: ObjectSchema,
  values: Readonly<Record<string, Value>>,
  id: string | null,
  allowSave: boolean,
): void => {
  for (const rule of org.duplicateRules) {
    if (rule.object !== object.name || (rule.action === 'alert' && allowSave)) continue;
    const matches = matchesOf(org, rule, values).filter((it) => it.Id !== id);
    if (matches.length > 0) throw duplicatesDetected(rule, matches);
  }
};

const matchesOf = (
  org: Org,
  rule: DuplicateRule,
  values: Readonly<Record<string, Value>>,
): readonly Row[] => {
  const table = org.table(rule.object);
  const same = (row: Row): boolean =>
    row.IsDeleted !== true &&
    rule.fields.every(
      (it) => (values[it] ?? null) !== null && indexKey(row[it] ?? null) === indexKey(values[it] ?? null),
    );
  const indexed = rule.fields.find((it) => table.hasIndex(it) && (values[it] ?? null) !== null);
  const candidates = indexed ? table.find(indexed, String(values[indexed])) : [...table.all()];
  return candidates.filter(same);
};

const duplicatesDetected = (rule: DuplicateRule, matches: readonly Row[]): SalesforceError =>
  new SalesforceError('DUPLICATES_DETECTED', 'Use one of these records?', {
    fields: [],
    extra: {
      duplicateResult: {
        allowSave: rule.action === 'alert',
        duplicateRule: `${rule.object}_Duplicate_Rule`,
        duplicateRuleEntityType: rule.object,
        errorMessage: 'Use one of these records?',
        matchResults: [
          {
            entityType: rule.object,
            errors: [],
            matchEngine: 'ExactMatchEngine',
            matchRecords: matches.map((it) => ({
              additionalInformation: [],
              fieldDiffs: [],
              matchConfidence: 100,
              record: {
                attributes: { type: rule.object, url: `/services/data/sobjects/${rule.object}/${it.Id}` },
                Id: it.Id,
              },
            })),
            rule: `${rule.object}_Match_Rule`,
            size: matches.length,
            success: true,
          },
        ],
      },
    },
  });
