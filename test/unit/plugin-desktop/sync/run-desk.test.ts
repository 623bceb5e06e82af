import { describe, expect, it } from 'vitest';
import { type DeskParts, runDesk } from '../../../../plugin/desktop/sync/run-desk.ts';
import { fault } from '../../../../shared/fault/fault.ts';
import { fail, ok } from '../../../../shared/result.ts';
import type { SyncPorts } from '../../../../shared/sync/ports.ts';
import { noCounts } from '../../../../shared/sync/report.ts';
import type { RunOptions, RunResult } from '../../../../shared/sync/runner.ts';
import { customerJob } from '../../../support/customer-job.ts';
import { ManualClock } from '../../../support/manual-clock.ts';

const job = customerJob();
const result: RunResult = {
  run: 'r1',
  job: job.id,
  trigger: 'manual',
  dryRun: false,
  startedAt: '2026-11-22T00:00:00.000Z',
  endedAt: '2026-11-22T00:00:01.000Z',
  state: 'done',
  counts: noCounts,
  writes: 0,
  requests: { kintone: 0, other: 0 },
  items: [],
};

const desk = (more: Partial<DeskParts> = {}) => {
  const runs: RunOptions[] = [];
  const built = runDesk({
    clock: new ManualClock(),
    mayRun: async () => true,
    open: async () => ok({} as SyncPorts),
    run: async (_, options) => {
      runs.push(options);
      return result;
    },
    undo: async () => result,
    estimate: async () => 10,
    ...more,
  });
  return { runs, ...built };
};

describe('the run desk', () => {
  it('shows the report of what it ran', async () => {
    const it = desk();
    await it.start({ job, trigger: 'manual' });
    expect(it.shown.value?.report.run).toBe('r1');
    expect(it.running.value).toBeNull();
  });

  it('[HOT-09] refuses a person without the right, whatever button was shown', async () => {
    const it = desk({ mayRun: async () => false });
    const ended = await it.start({ job, trigger: 'manual' });
    expect(ended?.report.fault?.code).toBe('PERMISSION_MISSING');
    expect(it.runs).toEqual([]);
  });

  it('runs one thing at a time', async () => {
    const it = desk();
    const first = it.start({ job, trigger: 'manual' });
    expect(await it.start({ job, trigger: 'manual' })).toBeNull();
    await first;
    expect(it.runs).toHaveLength(1);
  });

  it('stops between pages when asked to', async () => {
    let asked: (() => boolean) | undefined;
    const it = desk({
      run: async (_, options) => {
        asked = options.cancelled;
        expect(asked?.()).toBe(false);
        it.stop();
        expect(asked?.()).toBe(true);
        return result;
      },
    });
    await it.start({ job, trigger: 'manual' });
  });

  it('reports a run that could not begin, and is free again', async () => {
    const it = desk({ open: async () => fail(fault('CONFIG_INVALID', 'renkei')) });
    await it.start({ job, trigger: 'manual' });
    expect(it.shown.value?.report).toMatchObject({ state: 'stopped', fault: { code: 'CONFIG_INVALID' } });
    expect(it.running.value).toBeNull();
  });

  it('[CAL-34] goes on with a first load when told to, and says how much that will be', async () => {
    const estimates: boolean[] = [];
    const it = desk({
      estimate: async (_, __, goOn) => {
        estimates.push(goOn);
        return 3;
      },
    });
    await it.start({ job, trigger: 'manual', goOn: true });
    await it.start({ job, trigger: 'manual' });
    expect(it.runs.map((run) => run.goOn)).toEqual([true, false]);
    expect(estimates).toEqual([true, false]);
  });

  it('hands on which jobs are left out for now', async () => {
    const it = desk();
    const notDue = [{ job: 'leads', object: 'Lead', next: '2026-11-22T18:00:00.000Z' }];
    await it.start({ job, trigger: 'schedule', quiet: true, notDue });
    expect(it.runs[0]?.notDue).toEqual(notDue);
  });

  it('remembers how the last run ended after its report was closed; a dry run changes nothing about it', async () => {
    const it = desk();
    await it.start({ job, trigger: 'manual', dryRun: true });
    expect(it.ended.value).toBeNull();
    await it.start({ job, trigger: 'manual' });
    it.shown.value = null;
    expect(it.ended.value?.state).toBe('done');
  });

  it('keeps a run that nobody asked for out of the way', async () => {
    const it = desk();
    await it.start({ job, trigger: 'schedule', quiet: true });
    expect(it.shown.value).toBeNull();
    expect(it.ended.value?.run).toBe('r1');
    expect(it.runs).toHaveLength(1);
  });
});
