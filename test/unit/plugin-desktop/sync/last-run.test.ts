import { expect, test } from 'vitest';
import { jobLog, shownRun } from '../../../../plugin/desktop/sync/last-run.ts';
import type { StateStores } from '../../../../shared/connectors/kintone/state/state-stores.ts';
import { fault } from '../../../../shared/fault/fault.ts';
import { fail, ok } from '../../../../shared/result.ts';
import type { RunItem, RunReport } from '../../../../shared/sync/report.ts';
import { customerJob } from '../../../support/customer-job.ts';
import { runItem } from './run-item.ts';
import { runReport } from './run-report.ts';

const stores = (reports: readonly RunReport[] | null, items: readonly RunItem[] | null = null) => {
  let asked = 0;
  const lost = fail(fault('NETWORK_UNREACHABLE', 'kintone'));
  const runLog = {
    list: async () => {
      asked += 1;
      return reports ? ok(reports) : lost;
    },
    items: async () => (items ? ok(items) : lost),
  };
  return { value: { runLog } as unknown as StateStores, asked: () => asked };
};

test('[CAL-34] how a job stands, and what still waits, costs one request', async () => {
  const retry = runReport({ run: 'r3', trigger: 'retry', only: true });
  const it = stores([runReport({ run: 'r4', dryRun: true }), retry, runReport({ waiting: { left: 3 } })]);
  expect(await jobLog(it.value, 'customers')).toEqual({ last: retry, waiting: { many: 3 } });
  expect(it.asked()).toBe(1);
});

test('a log that cannot be read, or is not there, tells of nothing', async () => {
  const nothing = { last: null, waiting: null };
  expect(await jobLog(stores(null).value, 'customers')).toEqual(nothing);
  expect(await jobLog(null, 'customers')).toEqual(nothing);
});

test('a run is looked at with its rows, or with word that they could not be had', async () => {
  const [job, report, row] = [customerJob(), runReport(), runItem()];
  expect(await shownRun(stores([], [row]).value, job, report)).toEqual({ job, report, items: [row] });
  expect((await shownRun(stores([]).value, job, report)).items).toBeNull();
});
