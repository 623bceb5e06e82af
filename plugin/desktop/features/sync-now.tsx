import type { Feature } from '../feature.ts';
import { mount } from '../mount.tsx';
import { SyncMenu } from '../sync/sync-menu.tsx';

/** The 同期 menu above a list. */
export const syncNow: Feature = {
  id: 'sync-now',
  screens: ['list'],
  when: [(house) => house.jobs.length > 0],
  init: ({ house, signal }) => {
    const place = house.host.listHeader();
    if (place) mount(place, 'sync-now', <SyncMenu house={house} />, signal);
  },
};
