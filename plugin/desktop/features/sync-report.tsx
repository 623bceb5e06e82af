import type { Feature } from '../feature.ts';
import type { House } from '../house.ts';
import { mount } from '../mount.tsx';
import { ReportDialog } from '../sync/report-dialog.tsx';

const Shown = ({ house }: { house: House }) => {
  const run = house.runs.shown.value;
  return run && <ReportDialog key={run.report.run || run.report.startedAt} house={house} run={run} />;
};

/** The report of the run that just ended, or of an earlier one; a dry run's preview as well. */
export const syncReport: Feature = {
  id: 'sync-report',
  screens: ['list', 'detail'],
  later: true,
  when: [(house) => house.jobs.length > 0],
  init: ({ house, signal }) => mount(document.body, 'sync-report', <Shown house={house} />, signal),
};
