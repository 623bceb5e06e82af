import { type Signal, signal } from '@preact/signals';
import type { Job } from '../../../shared/config/config.ts';
import { type Fault, fault } from '../../../shared/fault/fault.ts';
import type { Clock } from '../../../shared/ports/clock.ts';
import type { Result } from '../../../shared/result.ts';
import type { NotDue } from '../../../shared/sync/limits/read-limits.ts';
import type { SideName, SyncPorts } from '../../../shared/sync/ports.ts';
import type { RunItem, RunReport, RunTrigger } from '../../../shared/sync/report.ts';
import { noCounts } from '../../../shared/sync/report.ts';
import type { UndoOptions } from '../../../shared/sync/run/undo.ts';
import type { RunOptions, RunResult } from '../../../shared/sync/runner.ts';

/** The run this page is working on. */
export interface Running {
  readonly job: Job;
  readonly dryRun: boolean;
  readonly startedAt: number;
  readonly report: RunReport | null;
  readonly total: number | null;
  readonly stopping: boolean;
}

/** A run to look at: just ended, or taken from the log. `items` null = they could not be had. */
export interface ShownRun {
  readonly job: Job;
  readonly report: RunReport;
  readonly items: readonly RunItem[] | null;
}

/** What to start. */
export interface Start {
  readonly job: Job;
  readonly trigger: RunTrigger;
  readonly dryRun?: boolean;
  readonly only?: { readonly side: SideName; readonly ids: readonly string[] };
  /** Load also the next part of what a first load left behind. */
  readonly goOn?: boolean;
  /** Jobs that are left out for now, for the report. */
  readonly notDue?: readonly NotDue[];
  /** The run to take back, instead of running the job. */
  readonly undo?: string;
  /** A run nobody asked for shows its progress, but opens no report. */
  readonly quiet?: boolean;
}

/** The one place where runs of this page begin and end: at most one at a time. */
export interface RunDesk {
  readonly running: Signal<Running | null>;
  readonly shown: Signal<ShownRun | null>;
  /** How this page's last run ended that meant to write, whether anybody looked at it or not. */
  readonly ended: Signal<RunReport | null>;
  start(what: Start): Promise<ShownRun | null>;
  stop(): void;
}

/** What the desk needs from its surroundings. */
export interface DeskParts {
  readonly clock: Clock;
  readonly mayRun: () => Promise<boolean>;
  readonly open: (job: Job) => Promise<Result<SyncPorts>>;
  readonly run: (ports: SyncPorts, options: RunOptions) => Promise<RunResult>;
  readonly undo: (ports: SyncPorts, options: UndoOptions) => Promise<RunResult>;
  readonly estimate: (ports: SyncPorts, job: Job, goOn: boolean) => Promise<number | null>;
}

/** Builds the desk. A person without the right to run is refused here, whatever button was shown. */
export const runDesk = (parts: DeskParts): RunDesk => {
  const running = signal<Running | null>(null);
  const shown = signal<ShownRun | null>(null);
  const ended = signal<RunReport | null>(null);

  const run = async (start: Start): Promise<ShownRun> => {
    const { job, trigger, dryRun = false, only, goOn = false, notDue = [], undo } = start;
    const refused = (it: Fault): ShownRun => ({
      job,
      report: neverBegan(parts, job, trigger, it),
      items: [],
    });
    if (!(await parts.mayRun())) return refused(fault('PERMISSION_MISSING', 'renkei', { job: job.name }));
    const ports = await parts.open(job);
    if (!ports.ok) return refused(ports.fault);
    if (undo !== undefined) {
      const { items, ...report } = await parts.undo(ports.value, { job, run: undo, dryRun });
      return { job, report, items };
    }
    if (!only) void parts.estimate(ports.value, job, goOn).then((total) => change({ total }));
    const { items, ...report } = await parts.run(ports.value, {
      job,
      trigger,
      dryRun,
      ...(only ? { only } : {}),
      goOn,
      notDue,
      onProgress: (report) => change({ report }),
      cancelled: () => running.value?.stopping ?? false,
    });
    return { job, report, items };
  };
  const change = (it: Partial<Running>) => {
    if (running.value) running.value = { ...running.value, ...it };
  };

  return {
    running,
    shown,
    ended,
    start: async (what) => {
      if (running.value) return null;
      running.value = {
        job: what.job,
        dryRun: what.dryRun ?? false,
        startedAt: parts.clock.now(),
        report: null,
        total: null,
        stopping: false,
      };
      try {
        const done = await run(what);
        if (!what.dryRun) ended.value = done.report;
        if (!what.quiet) shown.value = done;
        return done;
      } finally {
        running.value = null;
      }
    },
    stop: () => change({ stopping: true }),
  };
};

const neverBegan = (parts: DeskParts, job: Job, trigger: RunTrigger, it: Fault): RunReport => {
  const now = new Date(parts.clock.now()).toISOString();
  return {
    run: '',
    job: job.id,
    trigger,
    dryRun: false,
    startedAt: now,
    endedAt: now,
    state: 'stopped',
    counts: noCounts,
    writes: 0,
    requests: { kintone: 0, other: 0 },
    fault: it,
  };
};
