import { ok, type Result } from '../../result.ts';
import type { SideName, SyncPorts } from '../ports.ts';
import type { RunItem } from '../report.ts';
import { type RunOptions, type RunResult, runJob } from '../runner.ts';
import { retrying } from './retrying.ts';

/** The records of a run that failed, by the side they were read from. */
export const failedSources = (items: readonly RunItem[]): Readonly<Record<SideName, readonly string[]>> => {
  const failed = items.filter((it) => it.done === 'failed');
  const idsOf = (side: SideName) => [
    ...new Set(failed.filter((it) => (it.from ?? 'left') === side).map((it) => it.sourceId)),
  ];
  return { left: idsOf('left'), right: idsOf('right') };
};

/** Runs only the records that failed in a run, each once; nothing else is read or written. */
export const retryFailed = async (
  ports: SyncPorts,
  run: string,
  options: Omit<RunOptions, 'trigger' | 'only'>,
): Promise<Result<readonly RunResult[]>> => {
  const items = await retrying(ports, () => ports.runLog.items(run));
  if (!items.ok) return items;
  const failed = failedSources(items.value);
  const results: RunResult[] = [];
  for (const side of ['left', 'right'] as const) {
    if (failed[side].length === 0) continue;
    results.push(await runJob(ports, { ...options, trigger: 'retry', only: { side, ids: failed[side] } }));
  }
  return ok(results);
};
