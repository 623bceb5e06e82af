import { type Issue, issue } from '../issue/issue.ts';
import type { Config, Job, Schedule } from './config.ts';

/** The shortest interval a job may run at, in minutes. */
export const shortestInterval = 5;

const scheduleIssues = (schedule: Schedule, path: readonly string[]): readonly Issue[] => {
  if (schedule.kind === 'interval' && schedule.minutes < shortestInterval)
    return [
      issue('SCHEDULE_TOO_OFTEN', 'error', path, { minutes: schedule.minutes, least: shortestInterval }),
    ];
  const empty =
    (schedule.kind === 'daily' && schedule.times.length === 0) ||
    (schedule.kind === 'weekly' && schedule.slots.length === 0);
  return empty ? [issue('SCHEDULE_MISSING', 'error', path)] : [];
};

const keyIssues = (job: Job, path: readonly string[]): readonly Issue[] => {
  // A job that only adds needs its key as well: it is how a record is known to be there already.
  const ids = new Set(job.mapping.rows.map((it) => it.id));
  return ids.has(job.mapping.key.row)
    ? []
    : [issue('KEY_UNMAPPED', 'error', [...path, 'mapping', 'key', 'row'])];
};

const twice = (values: readonly string[]): readonly string[] =>
  values.filter((it, at) => values.indexOf(it) !== at);

const targetIssues = (
  job: Job,
  connections: ReadonlySet<string>,
  path: readonly string[],
): readonly Issue[] => {
  const { connection, object } = job.right;
  if (!connections.has(connection))
    return [issue('CONFIG_SHAPE', 'error', [...path, 'right', 'connection'], { found: connection })];
  return object === ''
    ? [issue('CONFIG_SHAPE', 'error', [...path, 'right', 'object'], { found: object })]
    : [];
};

// Jobs that go first must be there, and must not in turn wait for this one.
const orderIssues = (job: Job, jobs: readonly Job[], path: readonly string[]): readonly Issue[] => {
  const before = (ids: readonly string[], seen: ReadonlySet<string>): boolean =>
    ids.some((id) => {
      if (id === job.id) return true;
      const next = seen.has(id) ? undefined : jobs.find((it) => it.id === id);
      return before(next?.after ?? [], new Set([...seen, id]));
    });
  return (job.after ?? [])
    .filter((id) => !jobs.some((it) => it.id === id) || before([id], new Set()))
    .map((found) => issue('CONFIG_SHAPE', 'error', [...path, 'after'], { found }));
};

const jobIssues = (
  job: Job,
  { jobs }: Pick<Config, 'jobs'>,
  connections: ReadonlySet<string>,
): readonly Issue[] => {
  const path = ['jobs', job.id];
  const doubles = twice(job.mapping.rows.map((it) => it.id)).map((id) =>
    issue('CONFIG_SHAPE', 'error', [...path, 'mapping', 'rows', id], { found: id }),
  );
  const schedule = [...scheduleIssues(job.schedule, [...path, 'schedule']), ...orderIssues(job, jobs, path)];
  // What is half done may be kept, as long as it does not run.
  return job.enabled
    ? [...doubles, ...schedule, ...targetIssues(job, connections, path), ...keyIssues(job, path)]
    : [...doubles, ...schedule];
};

/** What is wrong between the parts of a configuration whose shape is right: names nobody has, runs too often. */
export const checkConfig = (config: Config): readonly Issue[] => {
  const connections = new Set(config.connections.map((it) => it.id));
  const doubles = [
    ...twice(config.jobs.map((it) => it.id)).map((id) => ['jobs', id]),
    ...twice(config.connections.map((it) => it.id)).map((id) => ['connections', id]),
  ];
  return [
    ...doubles.map((path) => issue('CONFIG_SHAPE', 'error', path, { found: path[1] ?? '' })),
    ...config.jobs.flatMap((it) => jobIssues(it, config, connections)),
  ];
};
