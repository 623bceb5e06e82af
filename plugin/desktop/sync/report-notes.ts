import { isNearCeiling } from '../../../shared/sync/limits/ceiling.rules.ts';
import type { RunReport } from '../../../shared/sync/report.ts';
import type { House } from '../house.ts';
import { count, shortTime } from '../times.ts';
import { jobLabel } from './job-label.ts';
import { waitingIn } from './waiting.rules.ts';

/** What else a run has to tell, in quiet lines: what waits, how near a ceiling is, and what was left out for now. */
export const reportNotes = (
  { config, reader, clock }: Pick<House, 'config' | 'reader' | 'clock'>,
  report: RunReport,
): readonly string[] => {
  const { words } = reader;
  const waiting = waitingIn(report);
  const many = waiting && waiting.many !== null ? count(waiting.many) : null;
  const { customers, notDue = [] } = report;
  return [
    ...(waiting ? [(report.dryRun ? words.wouldWait : words.waits)(many)] : []),
    ...(customers && isNearCeiling(customers)
      ? [words.nearCeiling(count(customers.count), count(customers.ceiling))]
      : []),
    ...notDue.map((it) => {
      const job = config.jobs.find((one) => one.id === it.job);
      const name = job ? jobLabel(config, job, words) : it.object;
      return words.notDue(name, shortTime(it.next, clock.now(), reader));
    }),
  ];
};
