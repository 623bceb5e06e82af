import type { RunReport } from '../../../shared/sync/report.ts';

/** How a run went, in the words of the report's heading. */
export interface Outcome {
  readonly state: RunReport['state'] | 'partly';
  readonly tone: 'good' | 'warn' | 'bad' | 'accent' | 'neutral';
}

const tones: Readonly<Record<RunReport['state'], Outcome['tone']>> = {
  running: 'accent',
  done: 'good',
  held: 'warn',
  stopped: 'bad',
  cancelled: 'neutral',
};

/** A run that reached its end with bad rows is neither a success nor a failure. */
export const outcomeOf = (report: RunReport): Outcome =>
  report.state === 'done' && report.counts.failed > 0
    ? { state: 'partly', tone: 'warn' }
    : { state: report.state, tone: tones[report.state] };

/** Rows that a run got right. */
export const succeeded = ({ counts }: RunReport): number => counts.created + counts.updated + counts.skipped;
