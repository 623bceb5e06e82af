import type { ConflictPolicy, Job } from '../config/config.ts';
import type { StoredRecord } from '../record/record.ts';
import type { Result } from '../result.ts';
import type { CeilingKeeper } from './limits/ceiling-keeper.ts';
import type { ReadyFlag } from './plan/flag.rules.ts';
import type { SideName, SyncPorts } from './ports.ts';
import type { Translator } from './translate/translator.ts';

/** What stays the same through a run. */
export interface RunContext {
  readonly ports: SyncPorts;
  readonly job: Job;
  readonly translator: Translator;
  readonly conflicts: ConflictPolicy;
  /** The sides that are read: both, or only the source. */
  readonly sides: readonly SideName[];
  /** The fields that say of a record that its counterpart is gone, on the sides that have one. */
  readonly flags?: Partial<Record<SideName, ReadyFlag>>;
  readonly ceiling?: CeilingKeeper;
  /** What the run found out on its way. */
  readonly known: { targetEmpty: boolean };
  /** Nothing may be written anywhere. */
  readonly dryRun?: boolean;
  /** Asked right before writing: a run that stalled longer than its lease must not write what is old by now. */
  mayWrite(): Promise<Result<void>>;
}

/** What has to be known of other apps and objects before a page can be planned; gives the context to plan it in. */
export type PreparePage = (
  context: RunContext,
  side: SideName,
  records: readonly StoredRecord[],
) => Promise<Result<RunContext>>;

/** Which sides a job reads: both for a two-way job, else the one that its rows come from. */
export const sidesOf = (job: Pick<Job, 'kind' | 'mapping'>): readonly SideName[] => {
  if (job.kind === 'twoWay') return ['left', 'right'];
  const rows = job.mapping.rows.filter((it) => !it.disabled);
  const sends = rows.filter((it) => it.direction === 'send' || it.direction === 'both').length;
  const receives = rows.filter((it) => it.direction === 'receive' || it.direction === 'latch').length;
  return [receives > sends ? 'right' : 'left'];
};

/** Whether pairs are remembered: a one-way job finds its records by key alone. */
export const keepsLinks = (job: Pick<Job, 'kind'>): boolean => job.kind === 'twoWay';
