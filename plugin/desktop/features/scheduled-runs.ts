import { nextJobs, nextLookAt } from '../../../shared/sync/due/next-jobs.ts';
import { notDueJobs, withReadLimits } from '../../../shared/sync/limits/read-limits.ts';
import type { Feature, Scope } from '../feature.ts';
import type { House } from '../house.ts';

// Late enough to stay out of a page's way; a page that is only passed through asks nothing.
const firstLookMs = 15_000;
// Every open page counts towards the day's requests, so it looks again when something falls due.
const shortestMs = 60_000;
const longestMs = 600_000;

/** Runs due jobs while a page is open, for people who may; the lease keeps several pages from running one job. */
export const scheduledRuns: Feature = {
  id: 'scheduled-runs',
  screens: ['list', 'detail'],
  later: true,
  when: [
    (house) => house.config.stateApps !== null,
    (house) => house.jobs.some((it) => it.enabled && it.schedule.kind !== 'manual'),
  ],
  init: (scope) => watch(scope),
};

const watch = async ({ house, signal }: Scope): Promise<void> => {
  await house.clock.sleep(firstLookMs);
  if (signal.aborted || !(await house.mayRun())) return;
  while (!signal.aborted) await house.clock.sleep(await runDue(house));
};

/** Runs the job whose turn it is, if any; gives how long to wait before looking again. */
const runDue = async (house: House): Promise<number> => {
  const { config, clock, runs } = house;
  const all = withReadLimits(config.jobs, config.connections);
  const jobs = all.filter((it) => house.jobs.some((own) => own.id === it.id));
  const stores = await house.stores();
  const found = await stores?.leases.standings(config.jobs.map((it) => it.id));
  if (!found?.ok) return longestMs;
  const { ready } = nextJobs(all, found.value, clock.now());
  const job = ready.find((it) => jobs.includes(it));
  if (!job) return Math.max(shortestMs, nextLookAt(jobs, found.value, clock.now(), longestMs) - clock.now());
  const beside = all.filter((it) => it.right.connection === job.right.connection);
  const started = Object.fromEntries(all.map((it) => [it.id, found.value[it.id]?.startedAt ?? null]));
  const notDue = notDueJobs(beside, started, clock.now());
  await runs.start({ job, trigger: 'schedule', quiet: true, notDue });
  return shortestMs;
};
