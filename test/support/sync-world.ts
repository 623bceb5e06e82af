import type { Job } from '../../shared/config/config.ts';
import type { Schema } from '../../shared/field/schema.ts';
import type { SideName, SyncPorts } from '../../shared/sync/ports.ts';
import { type RunOptions, type RunResult, runJob } from '../../shared/sync/runner.ts';
import { contactObject, customerApp, customerJob } from './customer-job.ts';
import { ManualClock } from './manual-clock.ts';
import { MemoryRecords } from './memory-records.ts';
import { memoryCheckpoints, memoryLeases, memoryLinks, memoryRunLog } from './memory-stores.ts';

/** A clock on which waiting passes at once. */
export class HastyClock extends ManualClock {
  override async sleep(ms: number): Promise<void> {
    await this.advance(ms);
  }
}

/** Both sides in memory and everything a run needs, ready to be edited and run. */
export const syncWorld = (
  job: Job = customerJob(),
  schemas: Readonly<Record<SideName, Schema>> = { left: customerApp, right: contactObject },
) => {
  const clock = new HastyClock();
  const left = new MemoryRecords({ clock, schema: schemas.left, wholeMinutes: true, revisions: true });
  const right = new MemoryRecords({ clock, schema: schemas.right, tellsGone: true });
  const links = memoryLinks();
  let runs = 0;
  const ports: SyncPorts = {
    clock,
    leases: memoryLeases(clock),
    checkpoints: memoryCheckpoints(),
    links,
    runLog: memoryRunLog(),
    left: { source: left.source, target: left },
    right: { source: right.source, target: right },
    newId: () => {
      runs += 1;
      return `run-${runs}`;
    },
    owner: 'test',
  };
  const run = (more: Partial<RunOptions> = {}): Promise<RunResult> =>
    runJob(ports, { job, trigger: 'manual', ...more });
  return { clock, left, right, links, ports, job, run };
};
