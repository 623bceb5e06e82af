import type { DeletedFlag, Job } from '../../config/config.ts';
import type { Field, Schema } from '../../field/schema.ts';
import { type Issue, issue } from '../../issue/issue.ts';
import type { SideName } from '../ports.ts';
import { sidesOf } from '../run-context.ts';
import { flagTypes } from './flag.rules.ts';

type FlaggingJob = Pick<Job, 'flagDeleted' | 'kind' | 'mapping'>;

/** Whether a job's marks for deleted records can be set, with the schemas of both sides; empty without marks. */
export const checkFlagDeleted = (
  job: FlaggingJob,
  schemas: Readonly<Record<SideName, Schema>>,
): readonly Issue[] =>
  (['left', 'right'] as const).flatMap((side) => {
    const flag = job.flagDeleted?.[side];
    if (!flag) return [];
    const field = schemas[side].fields.find((it) => it.code === flag.field);
    return [...fieldIssues(job, side, flag, field), ...sourceIssues(job, side, flag)];
  });

const at = (side: SideName, field: string): readonly string[] => ['flagDeleted', side, field];

const fieldIssues = (
  { mapping }: FlaggingJob,
  side: SideName,
  { field: code, value, alive }: DeletedFlag,
  field: Field | undefined,
): readonly Issue[] => {
  const path = at(side, code);
  if (!field) return [issue('FIELD_MISSING', 'error', path)];
  if (!flagTypes.has(field.type)) return [issue('ROLE_REFUSES_TYPE', 'error', path)];
  const written = mapping.rows.some((it) => !it.disabled && it[side] === code);
  const unknown = (field.choices ?? []).length > 0 ? [value, ...(alive ? [alive] : [])] : [];
  const known = new Set(field.choices?.map((it) => it.value));
  return [
    ...(field.updatable ? [] : [issue('FIELD_READ_ONLY', 'error', path)]),
    ...(written ? [issue('TARGET_TWICE', 'error', path)] : []),
    ...unknown
      .filter((it) => !known.has(it))
      .map((it) => issue('CHOICE_UNKNOWN', 'error', path, { value: it })),
    ...(field.required && field.type !== 'boolean' && alive === undefined
      ? [issue('FLAG_NEEDS_ALIVE', 'error', path)]
      : []),
  ];
};

// kintone keeps no trace of what it deleted; only a pair that points there can tell.
const sourceIssues = (job: FlaggingJob, side: SideName, { field }: DeletedFlag): readonly Issue[] => {
  const neverTold = job.kind !== 'twoWay' && (side === 'right' || sidesOf(job)[0] === 'left');
  return neverTold ? [issue('FLAG_NEVER_SET', 'warning', at(side, field))] : [];
};
