import type { Feature, Scope } from '../feature.ts';
import { mount } from '../mount.tsx';
import { toneAboveList } from '../sync/held.rules.ts';
import { jobLog } from '../sync/last-run.ts';
import { TroubleBanner } from '../sync/trouble-banner.tsx';

// Late enough to stay out of a page's way.
const lookAfterMs = 1_000;

/** A banner above the list when a job has stopped or waits for what a person should know, for those who may run it. */
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
    const { last } = await jobLog(stores, job.id);
    const tone = toneAboveList(last, house.clock.now());
    const place = house.host.listBanner();
    if (!last || !tone || !place) continue;
    mount(place, 'sync-trouble', <TroubleBanner house={house} job={job} report={last} tone={tone} />, signal);
  }
};
