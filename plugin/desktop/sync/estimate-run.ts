import type { Job } from '../../../shared/config/config.ts';
import type { SyncPorts } from '../../../shared/sync/ports.ts';
import { sidesOf } from '../../../shared/sync/run-context.ts';
import { openWindow } from '../../../shared/sync/window.ts';

/** About how many rows a run will read; null when a side cannot say. It may be a little low: more rows may come. */
export const estimateRun = async (ports: SyncPorts, job: Job): Promise<number | null> => {
  let total = 0;
  for (const side of sidesOf(job)) {
    const position = await ports.checkpoints.load(job.id, side);
    if (!position.ok) return null;
    const { window } = openWindow(position.value, job, ports.clock.now());
    const rows = await ports[side].source.count(window, job[side].condition);
    if (!rows.ok || rows.value === null) return null;
    total += rows.value;
  }
  return total;
};
