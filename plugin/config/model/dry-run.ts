import { type Signal, signal } from '@preact/signals';
import type { RunItem, RunReport } from '../../../shared/sync/report.ts';
import type { RunResult } from '../../../shared/sync/runner.ts';
import type { SettingsModel } from './settings-model.ts';

/** A run from this page: not begun, going, or done with its report. */
export type RunState =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly read: number; readonly stopping: boolean }
  | { readonly state: 'done'; readonly result: RunResult; readonly seconds: number };

/** What keeps a run from beginning. */
export type RunNeeds = 'stateApps' | 'secret' | null;

/** A run that the page can start and stop. */
export interface PageRun {
  readonly state: Signal<RunState>;
  needs(): RunNeeds;
  start(options: { readonly dryRun: boolean; readonly only?: readonly string[] }): Promise<void>;
  stop(): void;
}

/** Which tile of a dry run an item counts for. */
export const tiles = ['created', 'updated', 'skipped', 'conflict', 'failed'] as const;

/** The items that matter first: errors, conflicts, then changes. */
export const byUrgency = (items: readonly RunItem[]): readonly RunItem[] => {
  const order: readonly RunItem['done'][] = ['failed', 'conflict', 'updated', 'created', 'skipped'];
  return items.toSorted((a, b) => order.indexOf(a.done) - order.indexOf(b.done));
};

/** Runs one job from this page, over the draft as it stands: what is tried is what would be saved. */
export const createPageRun = (model: SettingsModel, jobId: string): PageRun => {
  const state = signal<RunState>({ state: 'idle' });
  let cancelled = false;
  const parts = () => {
    const config = model.config.draft.value;
    const job = model.job(jobId);
    const connection = config.connections.find((it) => it.id === job?.right.connection);
    const secret = connection ? model.schemas.secretOf(connection.id) : null;
    return { job, connection, secret, stateApps: config.stateApps };
  };
  return {
    state,
    needs: () => {
      const { connection, secret, stateApps } = parts();
      if (!stateApps) return 'stateApps';
      return connection && secret ? null : 'secret';
    },
    start: async ({ dryRun, only }) => {
      const { job, connection, secret, stateApps } = parts();
      if (!job || !connection || !secret || !stateApps) return;
      cancelled = false;
      const began = model.door.now();
      state.value = { state: 'running', read: 0, stopping: false };
      const result = await model.door.run({
        job,
        jobs: model.config.draft.value.jobs,
        connection,
        secret,
        stateApps,
        dryRun,
        ...(only ? { only } : {}),
        onProgress: (report: RunReport) => {
          state.value = { state: 'running', read: report.counts.read, stopping: cancelled };
        },
        cancelled: () => cancelled,
      });
      state.value = { state: 'done', result, seconds: (model.door.now() - began) / 1000 };
    },
    stop: () => {
      cancelled = true;
      if (state.value.state === 'running') state.value = { ...state.value, stopping: true };
    },
  };
};
