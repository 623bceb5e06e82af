import { fault } from '../../fault/fault.ts';
import type { Field } from '../../field/schema.ts';
import type { Mapping } from '../../mapping/mapping.ts';
import { phoneKey } from '../../phone/key.ts';
import { parsePhone } from '../../phone/parse.ts';
import type { RecordTarget } from '../../ports/record-target.ts';
import { normalKey } from '../../record/key.ts';
import { fail, ok, type Result } from '../../result.ts';
import { textOf } from '../../transform/answers.ts';
import type { RunContext } from '../run-context.ts';
import type { RelatedRow } from './find-related.ts';
import type { Answers } from './put-related.ts';

/**
 * Asks for values place by place and field by field; whoever is found first is the answer. Gives the values that nobody
 * answers to, which are noted as missing.
 */
export const askRelated = async (
  { job }: RunContext,
  { find, gives }: RelatedRow,
  values: readonly string[],
  open: (entity: string) => RecordTarget,
  answers: Answers,
): Promise<Result<readonly string[]>> => {
  let left = values;
  for (const { entity, code } of find.among.flatMap(({ entity, by }) =>
    by.map((code) => ({ entity, code })),
  )) {
    if (left.length === 0) break;
    const found = await askField(open(entity), entity, code, left, job.mapping);
    if (!found.ok) return found;
    for (const [value, it] of found.value) answers.set(value, { value: gives === 'id' ? it.id : it.key });
    left = left.filter((it) => !found.value.has(it));
  }
  for (const it of left) answers.set(it, { value: null });
  return ok(left);
};

interface Found {
  readonly id: string;
  /** The key as it is written there. */
  readonly key: string;
}

const askField = async (
  place: RecordTarget,
  entity: string,
  code: string,
  values: readonly string[],
  mapping: Mapping,
): Promise<Result<ReadonlyMap<string, Found>>> => {
  const schema = await place.describe();
  if (!schema.ok) return schema;
  const field = schema.value.fields.find((it) => it.code === code);
  if (!field) return fail(fault('SCHEMA_CHANGED', 'renkei', { object: entity, field: code }));
  const asked = values.flatMap((it) => spellingsOf(it, field, mapping));
  if (asked.length === 0) return ok(new Map());
  const records = await place.lookUp({ by: { field: code, values: asked }, fields: [code] });
  if (!records.ok) return records;
  const byKey = new Map<string | null, Found>();
  // The first of several stands last in the loop, so that every run answers alike.
  for (const it of [...records.value].reverse()) {
    const key = textOf(it.fields[code] ?? null);
    byKey.set(keyOf(key, field, mapping), { id: it.id, key });
  }
  const pairs = values.map((it) => [it, byKey.get(keyOf(it, field, mapping) ?? '')] as const);
  return ok(new Map(pairs.filter((it): it is [string, Found] => it[1] !== undefined)));
};

const isPhone = (field: Field): boolean => field.type === 'phone' || field.linkKind === 'phone';

const keyOf = (text: string, field: Field, mapping: Mapping): string | null =>
  isPhone(field) ? phoneKey(text, mapping) : normalKey(text, field.type);

// Neither side compares numbers by their meaning, so each usual spelling is asked for; what is no number is not asked.
const spellingsOf = (text: string, field: Field, mapping: Mapping): readonly string[] => {
  const key = keyOf(text, field, mapping);
  if (key === null) return [];
  const number = isPhone(field) ? parsePhone(key, mapping) : null;
  const more = number ? [number.national, number.national.replace(/[^0-9]/g, '')] : [];
  return [...new Set([text, key, ...more])];
};
