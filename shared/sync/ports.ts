import type { Job } from '../config/config.ts';
import type { CheckpointStore } from '../ports/checkpoint-store.ts';
import type { Clock } from '../ports/clock.ts';
import type { Leases } from '../ports/lease.ts';
import type { LinkStore } from '../ports/link-store.ts';
import type { Log } from '../ports/log.ts';
import type { Notices } from '../ports/notices.ts';
import type { RecordSource } from '../ports/record-source.ts';
import type { RecordTarget } from '../ports/record-target.ts';
import type { RunLog } from '../ports/run-log.ts';
import type { Ceiling } from './limits/ceiling.ts';
import type { QuotaLimits } from './limits/quota.rules.ts';
import type { PreparePage } from './run-context.ts';
import type { Telling } from './tell/telling.ts';

/** kintone is left, the other system is right. */
export type SideName = 'left' | 'right';

/** The side across. */
export const otherSide = (side: SideName): SideName => (side === 'left' ? 'right' : 'left');

/** One app or object, to read from and to write to. */
export interface SyncSide {
  readonly source: RecordSource;
  readonly target: RecordTarget;
  /** What was read cannot change while a run lasts: a file. */
  readonly fixed?: boolean;
}

/** Requests sent so far, counted by whoever sends them. */
export interface RequestMeter {
  kintone: number;
  other: number;
  /** Those to each kintone app that no lease has reported yet. */
  apps?: { [app: string]: number };
}

/** Everything a run needs from outside; each door builds it in its `compose.ts`. */
export interface SyncPorts {
  readonly clock: Clock;
  readonly leases: Leases;
  readonly checkpoints: CheckpointStore;
  readonly links: LinkStore;
  readonly runLog: RunLog;
  readonly left: SyncSide;
  readonly right: SyncSide;
  /** A new name for a run; never the same twice. */
  newId(): string;
  /** Who runs: names the door and the process, so that a lease can say who holds it. */
  readonly owner: string;
  /** From 0 up to 1, for jitter; one half when not given. */
  readonly random?: () => number;
  readonly meter?: RequestMeter;
  /** Every job of the configuration, so that a converted record's pair finds the one that goes on with it. */
  readonly jobs?: readonly Job[];
  /** How much of the allowances may be used; the usual shares when not given. */
  readonly quota?: QuotaLimits;
  /** How many customers the other system may hold, where somebody set it; absent or null = any number. */
  readonly ceiling?: Ceiling | null;
  /** Looks up the records that rows refer to; absent where a door cannot reach other apps. */
  readonly prepare?: PreparePage;
  readonly log?: Log;
  /** Where people are told, and what they were told so far; absent where nothing is kept. */
  readonly notices?: Notices;
  /** How this door tells them; absent where it tells nobody. */
  readonly telling?: Telling;
  /** How much of the other system's daily allowance is used, where it tells. */
  readonly usage?: () => { readonly used: number; readonly limit: number } | null;
}
