import { expect, it } from 'vitest';
import { leavingData, leavingNotices } from '../../../../plugin/config/model/leaving-data.ts';
import { sampleConfig, withJob } from '../../../support/sample-config.ts';

it('[SAT-19] every host and every field that leaves kintone is listed, and nothing that does not', () => {
  expect(leavingData(sampleConfig())).toEqual([
    {
      job: '顧客 ⇄ Salesforce リード',
      app: '14',
      host: 'aoba.my.salesforce.example',
      fields: ['mail', 'opt_out'],
    },
  ]);
  expect(leavingData(withJob({ enabled: false }))).toEqual([]);
});

it('[SAT-19] a place that notices are posted to is listed too, once, with its jobs', () => {
  const notify = { users: [], groups: [], webhook: 'https://hooks.example.com/renkei' };
  expect(leavingNotices(withJob({ notify }))).toEqual([
    { host: 'hooks.example.com', jobs: ['顧客 ⇄ Salesforce リード'] },
  ]);
  expect(leavingNotices(withJob({ notify, enabled: false }))).toEqual([]);
  expect(leavingNotices(sampleConfig())).toEqual([]);
});
