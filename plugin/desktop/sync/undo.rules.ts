import type { RunItem } from '../../../shared/sync/report.ts';
import type { ShownRun } from './run-desk.ts';

/** Whether there is anything that could be taken back: the run wrote values whose old ones were noted. */
export const canUndo = ({ report, items }: ShownRun): boolean =>
  !report.dryRun &&
  report.run !== '' &&
  report.trigger !== 'undo' &&
  (items ?? []).some((it) => it.done === 'updated');

/** What an undo does, or would do: records put back, records that stay since they moved on, and ones it once created. */
export interface UndoCounts {
  readonly restored: number;
  readonly moved: number;
  readonly created: number;
}

/** Counts what an undo planned. */
export const undoCounts = (items: readonly RunItem[]): UndoCounts => ({
  restored: items.filter((it) => it.done === 'updated').length,
  moved: items.filter((it) => it.reason === 'MOVED_ON').length,
  created: items.filter((it) => it.reason === 'CREATED_STAYS').length,
});
