import { describe, expect, it } from 'vitest';
import { checkConfig, shortestInterval } from '../../../shared/config/check-config.ts';
import { sampleConfig, sampleJob, withJob } from '../../support/sample-config.ts';

const codes = (config: Parameters<typeof checkConfig>[0]) => checkConfig(config).map((it) => it.code);

describe('what the parts of a configuration say of each other', () => {
  it('is fine with the sample', () => {
    expect(codes(sampleConfig())).toEqual([]);
  });

  it('[HOT-64] refuses an interval of 4 minutes and takes one of 5', () => {
    expect(codes(withJob({ schedule: { kind: 'interval', minutes: 4 } }))).toEqual(['SCHEDULE_TOO_OFTEN']);
    expect(codes(withJob({ schedule: { kind: 'interval', minutes: shortestInterval } }))).toEqual([]);
  });

  it('[SAT-03] refuses a schedule without a single time, and takes it once there is one', () => {
    expect(codes(withJob({ schedule: { kind: 'daily', times: [] } }))).toEqual(['SCHEDULE_MISSING']);
    expect(codes(withJob({ schedule: { kind: 'weekly', slots: [] } }))).toEqual(['SCHEDULE_MISSING']);
    expect(codes(withJob({ schedule: { kind: 'daily', times: ['09:00'] } }))).toEqual([]);
  });

  it('does not let a running job be without its key', () => {
    const { mapping } = sampleJob();
    const keyless = { ...mapping, key: { row: 'gone', fallbacks: [] } };
    for (const kind of ['twoWay', 'upsert', 'insertOnly', 'append'] as const) {
      expect(codes(withJob({ mapping: keyless, kind }))).toEqual(['KEY_UNMAPPED']);
    }
  });

  it('lets a job that is switched off be kept half done', () => {
    const { right } = sampleJob();
    const half = { right: { ...right, connection: '', object: '' } };
    expect(codes(withJob({ ...half, enabled: false }))).toEqual([]);
    expect(codes(withJob({ ...half, enabled: true }))).toContain('CONFIG_SHAPE');
  });

  it('notices names that are used twice', () => {
    const config = sampleConfig();
    const [job] = config.jobs;
    const twice = { ...config, jobs: job ? [job, job] : [] };
    expect(checkConfig(twice)[0]?.path).toEqual(['jobs', 'lead']);
  });
});
