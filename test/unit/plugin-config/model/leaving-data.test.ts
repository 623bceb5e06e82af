import { expect, it } from 'vitest';
import { leavingData } from '../../../../plugin/config/model/leaving-data.ts';
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
