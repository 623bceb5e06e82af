import type { Feature } from '../feature.ts';
import { mount } from '../mount.tsx';
import { SyncPanel } from '../sync/sync-panel.tsx';

/** The element id of the blank space an admin may put on the form for the panel. */
export const syncSpace = 'renkei-sync';

/** Whom a record is linked with, when it was synced, what changed, and a button to sync it now. */
export const syncPanel: Feature = {
  id: 'sync-panel',
  screens: ['detail'],
  when: [(house) => house.jobs.length > 0, (house) => house.config.stateApps !== null],
  init: ({ house, signal }) => {
    const own = house.host.recordSpace(syncSpace);
    const place = own ?? house.host.recordHeader();
    const recordId = house.host.recordId();
    if (!place || recordId === null) return;
    const panels = house.jobs.map((job) => (
      <SyncPanel key={job.id} house={house} job={job} recordId={recordId} roomy={own !== null} />
    ));
    mount(place, 'sync-panel', <div class="rk-panels">{panels}</div>, signal);
  },
};
