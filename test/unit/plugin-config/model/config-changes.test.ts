import { describe, expect, it } from 'vitest';
import { configChanges } from '../../../../plugin/config/model/config-changes.ts';
import { moveRow, putJob, removeRow } from '../../../../plugin/config/model/draft.ts';
import { defaultConfig } from '../../../../shared/config/default-config.ts';
import { sampleConfig, sampleJob } from '../../../support/sample-config.ts';

describe('what changed', () => {
  it('is nothing between equals', () => {
    expect(configChanges(sampleConfig(), sampleConfig())).toEqual([]);
  });

  it('is named by job and row, not by position', () => {
    const after = putJob(sampleConfig(), removeRow(sampleJob(), 'r2'));
    const [change] = configChanges(sampleConfig(), after);
    expect(change?.path).toEqual(['jobs', 'lead', 'mapping', 'rows', 'r2']);
    expect(change?.after).toBeNull();
  });

  it('is the order alone when rows were only moved', () => {
    const after = putJob(sampleConfig(), moveRow(sampleJob(), 'r1', 1));
    expect(configChanges(sampleConfig(), after)).toEqual([
      { path: ['jobs', 'lead', 'mapping', 'rows'], before: 'r1, r2, r3', after: 'r2, r1, r3' },
    ]);
  });

  it('shows both values of a plain setting', () => {
    const after = { ...sampleConfig(), runGroup: null };
    expect(configChanges(sampleConfig(), after)).toEqual([
      { path: ['runGroup'], before: 'sales', after: 'null' },
    ]);
  });

  it('names what is new instead of spelling it out', () => {
    const fresh = configChanges(defaultConfig, sampleConfig());
    const of = (path: string) => fresh.find((it) => it.path.join('/') === path);
    expect(of('jobs/lead')).toMatchObject({ before: null, after: '顧客 ⇄ Salesforce リード' });
    expect(of('connections/salesforce')?.after).toBe('Salesforce');
    expect(fresh.every((it) => (it.after ?? '').length <= 161)).toBe(true);
  });
});
