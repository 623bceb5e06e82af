import { describe, expect, it } from 'vitest';
import type { CheckLine } from '../../../../plugin/config/model/check-run.ts';
import {
  firstOpenStep,
  stepAfter,
  stepBefore,
  type WizardFacts,
  waitingFor,
} from '../../../../plugin/config/model/wizard.rules.ts';
import type { Job } from '../../../../shared/config/config.ts';
import { defaultConfig } from '../../../../shared/config/default-config.ts';
import { sampleConfig, sampleJob } from '../../../support/sample-config.ts';

const good: CheckLine = {
  check: { name: 'signIn', side: 'right', subject: '', run: async () => ({ state: 'good' }) },
  finding: { state: 'good' },
  running: false,
};
const facts = (part: Partial<WizardFacts> = {}): WizardFacts => ({
  config: sampleConfig(),
  job: sampleJob(),
  appLoaded: true,
  checks: [good],
  mappingErrors: 0,
  ...part,
});

describe('the way through the wizard', () => {
  it('[FER-22] is closed behind the connection step until its test has passed', () => {
    expect(waitingFor('connection', facts({ checks: [] }))).toEqual({ for: 'connection' });
    const bad: CheckLine = { ...good, finding: { state: 'bad' } };
    expect(waitingFor('connection', facts({ checks: [good, bad] }))).toEqual({ for: 'connection' });
    expect(waitingFor('connection', facts())).toBeNull();
  });

  it('waits for the app and for the apps that keep the record', () => {
    expect(waitingFor('apps', facts({ appLoaded: false }))).toEqual({ for: 'apps' });
    expect(waitingFor('apps', facts({ config: defaultConfig }))).toEqual({ for: 'apps' });
    expect(waitingFor('apps', facts())).toBeNull();
  });

  it('[SAT-03] waits for problems of the mapping, and says how many', () => {
    expect(waitingFor('mapping', facts({ mappingErrors: 2 }))).toEqual({ for: 'mapping', count: 2 });
    const job = sampleJob();
    const bare = { ...job, mapping: { ...job.mapping, rows: [] } };
    expect(waitingFor('mapping', facts({ job: bare }))).toEqual({ for: 'rows' });
  });

  it('[SAT-03] waits for a schedule with at least one time', () => {
    const timeless: Job = { ...sampleJob(), schedule: { kind: 'daily', times: [] } };
    expect(waitingFor('rules', facts({ job: timeless }))).toEqual({ for: 'rules' });
    expect(waitingFor('rules', facts())).toBeNull();
  });

  it('lets a job come after another, and not after one that is gone', () => {
    const before: Job = { ...sampleJob(), id: 'before' };
    const job: Job = { ...sampleJob(), after: ['before'] };
    const config = { ...sampleConfig(), jobs: [before, job] };
    expect(waitingFor('rules', facts({ config, job }))).toBeNull();
    expect(waitingFor('rules', facts({ config: { ...config, jobs: [job] }, job }))).toEqual({ for: 'rules' });
  });

  it('is not held up by what another job lacks', () => {
    const other: Job = { ...sampleJob(), id: 'other', schedule: { kind: 'daily', times: [] } };
    const config = { ...sampleConfig(), jobs: [other, sampleJob()] };
    expect(waitingFor('rules', facts({ config }))).toBeNull();
  });

  it('begins with a template', () => {
    expect(waitingFor('template', facts({ job: null }))).toEqual({ for: 'template' });
    expect([stepBefore('template'), stepAfter('template'), stepAfter('start')]).toEqual([null, 'apps', null]);
  });

  it('opens a job that was left half done where it still lacks something', () => {
    const job = sampleJob();
    expect(firstOpenStep({ ...job, right: { ...job.right, connection: '' } })).toBe('apps');
    expect(firstOpenStep({ ...job, right: { ...job.right, object: '' } })).toBe('connection');
    expect(firstOpenStep(job)).toBe('mapping');
  });
});
