import type { DeletedFlag, Job } from '../../../shared/config/config.ts';
import type { Field, Schema } from '../../../shared/field/schema.ts';
import type { Issue } from '../../../shared/issue/issue.ts';
import { checkFlagDeleted } from '../../../shared/sync/plan/check-flag-deleted.ts';
import { flagTypes } from '../../../shared/sync/plan/flag.rules.ts';
import type { SideName } from '../../../shared/sync/ports.ts';
import { sidesOf } from '../../../shared/sync/run-context.ts';
import { type MarkPlace, type MarkProblem, markPlaces } from './deleted-mark.rules.ts';

/** No mark at all. */
export const noMark: DeletedFlag = { field: '', value: '' };

/** What is wrong with a mark, by the input it stands in; `value` is what the sentence names. */
export type MarkProblems = Partial<
  Record<MarkPlace, { readonly code: MarkProblem; readonly value: string | number }>
>;

/** The sides of a job that learn what was deleted across; one way, only what Salesforce sends tells of it. */
export const toldSides = (job: Job): readonly SideName[] => {
  if (job.kind === 'twoWay') return ['left', 'right'];
  return sidesOf(job)[0] === 'right' ? ['left'] : [];
};

/** The sides that are told, and those that have a mark already, which then never comes. */
export const markableSides = (job: Job): readonly SideName[] =>
  (['left', 'right'] as const).filter((side) => toldSides(job).includes(side) || job.flagDeleted?.[side]);

/** The fields that may carry a mark: whoever reads them sees it, and no row of the mapping writes to them. */
export const markFields = (job: Job, side: SideName, { fields }: Schema): readonly Field[] => {
  const mapped = new Set(job.mapping.rows.filter((it) => !it.disabled).map((it) => it[side]));
  const order = [...flagTypes];
  return fields
    .filter((it) => flagTypes.has(it.type) && it.readable && it.updatable)
    .filter((it) => !it.unique && !it.reference && !mapped.has(it.code))
    .toSorted((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
};

/** Whether a field has to hold something again when a record comes back; a radio button of kintone always does. */
export const cannotBeEmpty = (field: Field): boolean =>
  field.type !== 'boolean' && (field.required || field.native === 'RADIO_BUTTON');

/** A mark on a field that was just chosen: ready where there is only one thing it can hold. */
export const startMark = (field: Field | undefined): DeletedFlag => {
  if (!field) return noMark;
  const [only, second] = field.choices ?? [];
  const value = field.type === 'boolean' ? 'true' : only && !second ? only.value : '';
  return { field: field.code, value };
};

/** What is wrong with a mark as it stands; empty when it can be set, and while there is none. */
export const markProblems = (job: Job, side: SideName, mark: DeletedFlag, schema: Schema): MarkProblems => {
  if (mark.field === '') return {};
  const field = schema.fields.find((it) => it.code === mark.field);
  const issues = checkFlagDeleted(
    { ...job, flagDeleted: { [side]: mark } },
    { left: schema, right: schema },
  ).filter((it) => it.severity === 'error');
  return { ...Object.fromEntries(issues.map((it) => placed(it, mark))), ...ownProblems(mark, field) };
};

const placed = (it: Issue, mark: DeletedFlag) => {
  const value = String(it.values.value ?? '');
  const place = it.code === 'CHOICE_UNKNOWN' && value === mark.alive ? 'alive' : markPlaces[it.code];
  return [place ?? 'field', { code: it.code as MarkProblem, value }] as const;
};

// What kintone or Salesforce would refuse, or would not tell apart.
const ownProblems = ({ value, alive }: DeletedFlag, field: Field | undefined): MarkProblems => {
  if (!field || field.type === 'boolean') return {};
  const most = field.maxLength ?? Number.POSITIVE_INFINITY;
  const long = { code: 'TOO_LONG', value: most } as const;
  return {
    ...(value === '' ? { value: { code: 'NO_VALUE', value: '' } as const } : {}),
    ...(value.length > most ? { value: long } : {}),
    ...(alive === undefined && cannotBeEmpty(field)
      ? { alive: { code: 'FLAG_NEEDS_ALIVE', value: '' } as const }
      : {}),
    ...(alive !== undefined && alive.length > most ? { alive: long } : {}),
    ...(alive !== undefined && alive === value ? { alive: { code: 'SAME', value } as const } : {}),
  };
};

/** The job with this mark on a side, or without one; nothing is left of marks that are gone. */
export const withMark = (job: Job, side: SideName, { field, value, alive }: DeletedFlag): Job => {
  const { flagDeleted = {}, ...rest } = job;
  const { [side]: _, ...others } = flagDeleted;
  const mark = { field, value, ...(alive ? { alive } : {}) };
  const next = field === '' ? others : { ...others, [side]: mark };
  return Object.keys(next).length > 0 ? { ...rest, flagDeleted: next } : rest;
};
