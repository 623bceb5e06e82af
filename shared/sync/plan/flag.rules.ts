import type { DeletedFlag, Job } from '../../config/config.ts';
import type { FieldType } from '../../field/field-type.ts';
import type { Schema } from '../../field/schema.ts';
import type { FieldValue, StoredRecord } from '../../record/record.ts';
import type { SideName } from '../ports.ts';
import type { FieldChange } from '../report.ts';
import type { Translator } from '../translate/translator.ts';

/** A side's "deleted at its source", ready for a run. */
export interface ReadyFlag extends DeletedFlag {
  readonly type: FieldType;
}

/** Stands in a change in the place of a mapping row's id. */
export const flagRow = 'flagDeleted';

/** The kinds of field that can say it. */
export const flagTypes: ReadonlySet<FieldType> = new Set(['boolean', 'choice', 'choices', 'text']);

/** A job's flags, as far as their fields are there and can be written; the check of the settings names the others. */
export const readyFlags = (
  { flagDeleted }: Pick<Job, 'flagDeleted'>,
  schemas: Readonly<Record<SideName, Schema>>,
): Partial<Record<SideName, ReadyFlag>> => {
  const ready: Partial<Record<SideName, ReadyFlag>> = {};
  for (const side of ['left', 'right'] as const) {
    const flag = flagDeleted?.[side];
    const field = schemas[side].fields.find((it) => it.code === flag?.field);
    if (flag && field?.updatable && flagTypes.has(field.type)) ready[side] = { ...flag, type: field.type };
  }
  return ready;
};

/** A translator that reads the flags' fields as well, so that a flag is written only where it does not stand yet. */
export const readingFlags = (
  translator: Translator,
  { left, right }: Partial<Record<SideName, ReadyFlag>>,
): Translator => {
  const { fields } = translator;
  const more = (side: SideName, flag: ReadyFlag | undefined) => [
    ...new Set([...fields[side], ...(flag ? [flag.field] : [])]),
  ];
  return left || right
    ? { ...translator, fields: { left: more('left', left), right: more('right', right) } }
    : translator;
};

/** What setting a record's flag, or taking it away, changes; nothing when it stands so already. */
export const flagChange = (
  flag: ReadyFlag | undefined,
  { fields }: StoredRecord,
  gone: boolean,
): readonly FieldChange[] => {
  if (!flag) return [];
  const before = fields[flag.field] ?? null;
  return isSet(flag, before) === gone
    ? []
    : [{ row: flagRow, field: flag.field, before, after: flagValue(flag, before, gone) }];
};

const isSet = ({ type, value }: ReadyFlag, now: FieldValue): boolean =>
  type === 'boolean' ? now === true : Array.isArray(now) ? now.includes(value) : now === value;

const flagValue = ({ type, value, alive }: ReadyFlag, now: FieldValue, gone: boolean): FieldValue => {
  if (type === 'boolean') return gone;
  if (type !== 'choices') return gone ? value : (alive ?? null);
  // The other boxes of the field are somebody else's.
  const others = (Array.isArray(now) ? (now as readonly string[]) : []).filter(
    (it) => it !== value && it !== alive,
  );
  const own = gone ? value : alive;
  const boxes = own === undefined ? others : [...others, own];
  return boxes.length > 0 ? boxes : null;
};
