import type { ChangedActivity, Config, Job, SalesforceConnection } from '../../../shared/config/config.ts';
import type { MappingRow } from '../../../shared/mapping/mapping.ts';

const put = <T extends { readonly id: string }>(list: readonly T[], item: T): readonly T[] =>
  list.some((it) => it.id === item.id) ? list.map((it) => (it.id === item.id ? item : it)) : [...list, item];

/** The configuration with this job in place of the one with its id, or added at the end. */
export const putJob = (config: Config, job: Job): Config => ({ ...config, jobs: put(config.jobs, job) });

/** The configuration without a job; nobody waits for it any longer. */
export const removeJob = (config: Config, id: string): Config => ({
  ...config,
  jobs: config.jobs.filter((it) => it.id !== id).map((it) => withoutBefore(it, id)),
});

const withoutBefore = (job: Job, id: string): Job =>
  job.after?.includes(id) ? { ...job, after: job.after.filter((it) => it !== id) } : job;

/** The configuration with this connection in place of the one with its id, or added at the end. */
export const putConnection = (config: Config, connection: SalesforceConnection): Config => ({
  ...config,
  connections: put(config.connections, connection),
});

/** An id nobody in the list has: the wish itself, or with a number behind it. */
export const freeId = (wish: string, taken: readonly string[]): string => {
  if (!taken.includes(wish)) return wish;
  let number = 2;
  while (taken.includes(`${wish}-${number}`)) number += 1;
  return `${wish}-${number}`;
};

/** The job with this row in place of the one with its id, or added at the end. */
export const putRow = (job: Job, row: MappingRow): Job => ({
  ...job,
  mapping: { ...job.mapping, rows: put(job.mapping.rows, row) },
});

/** The job without a row; a key that stood in it is gone as well. */
export const removeRow = (job: Job, id: string): Job => ({
  ...job,
  mapping: {
    ...job.mapping,
    rows: job.mapping.rows.filter((it) => it.id !== id),
    key: {
      row: job.mapping.key.row === id ? '' : job.mapping.key.row,
      fallbacks: job.mapping.key.fallbacks.filter((it) => it !== id),
    },
  },
});

/** The job with a row moved up (-1) or down (+1); at the edge it stays. */
export const moveRow = (job: Job, id: string, by: -1 | 1): Job => {
  const rows = [...job.mapping.rows];
  const from = rows.findIndex((it) => it.id === id);
  const row = rows[from];
  if (!row || !rows[from + by]) return job;
  rows.splice(from, 1);
  rows.splice(from + by, 0, row);
  return { ...job, mapping: { ...job.mapping, rows } };
};

/** A new row without fields, with an id of its own. */
export const emptyRow = (rows: readonly MappingRow[]): MappingRow => {
  const numbers = rows.map((it) => Number(/^r(\d+)$/.exec(it.id)?.[1] ?? 0));
  return {
    id: `r${Math.max(0, ...numbers) + 1}`,
    left: '',
    right: '',
    direction: 'both',
    sendSteps: [],
    receiveSteps: [],
    whenEmpty: 'leave',
    onError: 'dropField',
  };
};

/** Makes a row the only key: one key a job, a second one replaces the first. */
export const setKey = (job: Job, row: string): Job => ({
  ...job,
  mapping: { ...job.mapping, key: { ...job.mapping.key, row } },
});

/** The job with this about records that change after they were added; leaving them be leaves no trace. */
export const withWhenChanged = (job: Job, whenChanged: ChangedActivity): Job => {
  const { whenChanged: _, ...rest } = job;
  return whenChanged === 'leave' ? rest : { ...rest, whenChanged };
};

/** Switches a job on or off; the moment it was first switched on is where "only from now" begins. */
export const setEnabled = (job: Job, enabled: boolean, now: string): Job => ({
  ...job,
  enabled,
  enabledAt: enabled ? (job.enabledAt ?? now) : job.enabledAt,
});

/** Whether a job has everything it needs to run: another side, rows, and a key where it looks records up. */
export const isFinished = (job: Job): boolean => {
  const keyed = job.mapping.rows.some((it) => it.id === job.mapping.key.row);
  return job.right.connection !== '' && job.right.object !== '' && job.mapping.rows.length > 0 && keyed;
};

/** The configuration with a copy of a job behind it: switched off, with an id of its own. */
export const duplicateJob = (config: Config, job: Job, name: string): Config => {
  const taken = config.jobs.map((it) => it.id);
  return putJob(config, { ...job, id: freeId(job.id, taken), name, enabled: false, enabledAt: null });
};

/** The settings with every job of a connection switched off; nothing else changes. */
export const stopJobsOf = (config: Config, connection: string): Config => ({
  ...config,
  jobs: config.jobs.map((it) =>
    it.right.connection === connection && it.enabled ? { ...it, enabled: false } : it,
  ),
});
