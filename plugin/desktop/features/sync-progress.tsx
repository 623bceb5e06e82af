import type { Feature } from '../feature.ts';
import { mount } from '../mount.tsx';
import { Dock } from '../sync/dock.tsx';

/** The progress of a run, at the foot of whichever page is shown. */
export const syncProgress: Feature = {
  id: 'sync-progress',
  screens: ['list', 'detail'],
  later: true,
  when: [(house) => house.jobs.length > 0],
  init: ({ house, signal }) => mount(document.body, 'sync-progress', <Dock house={house} />, signal),
};
