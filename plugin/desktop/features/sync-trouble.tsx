import type { Feature, Scope } from '../feature.ts';
import { mount } from '../mount.tsx';
import { lastRun } from '../sync/last-run.ts';
import { TroubleBanner } from '../sync/trouble-banner.tsx';

// Late enough to stay out of a page's way.
const lookAfterMs = 1_000;

/** A banner above the list when a job has stopped and a person has to do something, for those who can. */
export const syncTrouble: Feature = {
  id: 'sync-trouble',
  screens: ['list'],
  when: [(house) => house.config.stateApps !== null, (house) => house.jobs.some((it) => it.enabled)],
  init: (scope) => look(scope),
};

const look = async ({ house, signal }: Scope): Promise<void> => {
  await house.clock.sleep(lookAfterMs);
  await house.host.whenIdle();
  if (signal.aborted || !(await house.mayRun())) return;
  await house.host.whenIdle();
  const stores = await house.stores();
  for (const job of house.jobs.filter((it) => it.enabled)) {
    const report = await lastRun(stores, job.id);
    const place = house.host.listBanner();
    if (report?.state !== 'stopped' || !place) continue;
    mount(place, 'sync-trouble', <TroubleBanner house={house} job={job} report={report} />, signal);
  }
};
