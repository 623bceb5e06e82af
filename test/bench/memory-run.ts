import { importJob } from '../../scripts/cli/commands/import.ts';
import { nodeClock } from '../../scripts/node/node-clock.ts';
import { csvSide } from '../../shared/connectors/generic/csv-source.ts';
import type { KintoneClient } from '../../shared/connectors/kintone/kintone-client.ts';
import { kintoneSide } from '../../shared/connectors/kintone/kintone-side.ts';
import { forgetfulStores } from '../../shared/sync/run/forgetful-stores.ts';
import { runJob } from '../../shared/sync/runner.ts';
import { listRow } from './kintone-list.ts';

// Imports a list of that many rows with a kintone that only says yes; prints the memory in use (MB) after each page.
const rows = Number(process.argv[2]);
const header = Object.keys(listRow(0));
const text = (code: string, unique = false) => ({ type: 'SINGLE_LINE_TEXT', code, label: code, unique });

let next = 1;
const refuse = () => Promise.reject(new Error('not part of an import'));
const client: KintoneClient = {
  record: {
    getRecords: async ({ totalCount }) => ({ records: [], totalCount: totalCount ? '0' : null }),
    addRecords: refuse,
    updateRecords: refuse,
    deleteRecords: refuse,
    addRecordComment: refuse,
  },
  app: {
    getApp: async ({ id }) => ({ appId: id, name: 'list' }),
    getApps: refuse,
    getFormFields: async () => ({
      properties: Object.fromEntries(header.map((code) => [code, text(code, code === 'number')])),
      revision: '1',
    }),
    addApp: refuse,
    addFormFields: refuse,
    updateFormLayout: refuse,
    deployApp: refuse,
    getDeployStatus: refuse,
  },
  bulkRequest: async ({ requests }) => ({
    results: requests.map(({ payload }) => ({
      records: (payload as { records: object[] }).records.map(() => ({
        id: String(next++),
        revision: '1',
        operation: 'INSERT',
      })),
    })),
  }),
};

const left = kintoneSide(client, { app: '1', clock: nodeClock });
const file = {
  header,
  rows: async (from: number, most: number) =>
    Array.from({ length: Math.max(0, Math.min(most, rows - from)) }, (_, i) =>
      Object.values(listRow(from + i)),
    ),
};
const schema = await left.target.describe();
const job = schema.ok ? importJob('1', 'number', schema.value, header) : schema;
if (!job.ok) throw new Error(JSON.stringify(job.fault));
const result = await runJob(
  {
    clock: nodeClock,
    ...forgetfulStores(),
    left,
    right: csvSide(file, { name: 'list.csv', clock: nodeClock }),
    newId: () => 'run',
    owner: 'bench',
  },
  {
    job: job.value,
    trigger: 'import',
    onProgress: () => console.log(Math.round(process.memoryUsage.rss() / 1_048_576)),
  },
);
if (result.counts.created !== rows) throw new Error(JSON.stringify(result.counts));
