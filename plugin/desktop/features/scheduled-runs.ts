import { dueJobs } from '../../../shared/sync/schedule.ts';
import type { Feature, Scope } from '../feature.ts';
import type { House } from '../house.ts';
import { lastRun } from '../sync/last-run.ts';

// Late enough to stay out of a page's way; a page that is only passed through asks nothing.
const firstLookMs = 15_000;
const lookEveryMs = 60_000;

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
  while (!signal.aborted) {
    await runDue(house);
    await house.clock.sleep(lookEveryMs);
  }
};

const runDue = async (house: House): Promise<void> => {
  const scheduled = house.jobs.filter((it) => it.enabled && it.schedule.kind !== 'manual');
  const stores = await house.stores();
  const lasts = await Promise.all(
    scheduled.map(async (job) => [job.id, (await lastRun(stores, job.id))?.startedAt ?? null] as const),
  );
  const [due] = dueJobs(scheduled, Object.fromEntries(lasts), house.clock.now());
  if (due) await house.runs.start({ job: due, trigger: 'schedule', quiet: true });
};
