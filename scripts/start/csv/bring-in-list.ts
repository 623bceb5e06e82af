import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { KintoneRestAPIClient } from '@kintone/rest-api-client';
import { readTable } from '../../../shared/connectors/generic/read-table.ts';
import type { StateAppIds } from '../../../shared/connectors/kintone/state/create-state-apps.ts';
import { type Fault, fault } from '../../../shared/fault/fault.ts';
import type { RunItem } from '../../../shared/sync/report.ts';
import { type RunResult, runJob } from '../../../shared/sync/runner.ts';
import { faultSentence } from '../../../shared/words/faults.ts';
import { issueSentence } from '../../../shared/words/issues.ts';
import { decodeText } from '../../node/decode-text.ts';
import { makeApp } from '../kintone-admin.ts';
import { listApp } from './list-app.ts';
import { typeList } from './list-columns.ts';
import { accountJob, importJob } from './list-jobs.ts';
import { accountSide, listPorts, listSide } from './list-ports.ts';

/** Something in the list that could not be carried; the rest of its row was. */
export interface ListWarning {
  /** Line of the file, the header being line 1. */
  readonly line: number;
  readonly field: string;
  readonly reason: string;
}

/** What bringing in a list came to, the first time and when done again. */
export interface ListReport {
  readonly app: string;
  readonly file: { readonly name: string; readonly encoding: string; readonly key: string };
  readonly import: {
    readonly rows: number;
    readonly created: number;
    readonly updated: number;
    readonly skipped: number;
    readonly failed: number;
    readonly warnings: readonly ListWarning[];
  };
  readonly accounts: { readonly created: number; readonly failed: number };
  readonly again: { readonly writes: number };
}

/** A list that cannot be brought in, in a sentence. */
export class ListProblem extends Error {}

const problemOf = (it: Fault): ListProblem => {
  const { what, cure } = faultSentence(it, 'ja');
  return new ListProblem(`${what}${cure}`);
};

const readList = async (path: string) => {
  const bytes = await readFile(path).catch(() => {
    throw new ListProblem(`ファイル ${path} が見つかりません。場所を確かめて、もう一度実行してください。`);
  });
  const decoded = decodeText(bytes);
  if (!decoded) throw problemOf(fault('FILE_UNREADABLE', 'csv', { problem: 'encoding' }));
  const table = readTable(decoded.text);
  if (!table.ok) throw problemOf(table.fault);
  return {
    encoding: decoded.encoding,
    table: table.value,
    list: typeList(table.value.header, table.value.rows),
  };
};

/** Brings a CSV into an app of its own and on to Salesforce accounts, twice: the second time must write nothing. */
export const bringInList = async (
  path: string,
  world: { client: KintoneRestAPIClient; salesforce: string; state: StateAppIds },
): Promise<ListReport> => {
  const { encoding, table, list } = await readList(path);
  const name = basename(path, extname(path));
  const app = await makeApp(world.client, listApp(name, list));
  const file = {
    header: list.columns.map((it) => it.header),
    rows: async (from: number, most: number) => list.rows.slice(from, from + most),
  };
  const ports = listPorts(world.client, app, world.state, listSide(name, file));
  const bring = async () =>
    settled(await runJob(ports, { job: importJob(app, name, list), trigger: 'import' }));
  const carry = async () => {
    const ports = listPorts(world.client, app, world.state, accountSide(world.salesforce));
    const [kintone, account] = [await ports.left.target.describe(), await ports.right.target.describe()];
    if (!kintone.ok) throw problemOf(kintone.fault);
    if (!account.ok) throw problemOf(account.fault);
    const job = accountJob(app, list, kintone.value, account.value);
    return settled(await runJob(ports, { job, trigger: 'manual' }));
  };
  const first = await bring();
  // A report holds the first items of a run, its log all of them.
  const items = await ports.runLog.items(first.run);
  if (!items.ok) throw problemOf(items.fault);
  const accounts = await carry();
  const again = [await bring(), await carry()];
  const { read, created, updated, skipped, failed } = first.counts;
  const widths = table.issues.map((it) => ({
    line: Number(it.values.line),
    field: '',
    reason: issueSentence(it, 'ja').what,
  }));
  return {
    app,
    file: { name, encoding, key: list.key.header },
    import: {
      rows: read,
      created,
      updated,
      skipped,
      failed,
      warnings: [...widths, ...items.value.flatMap(warningsOf)],
    },
    accounts: { created: accounts.counts.created, failed: accounts.counts.failed },
    again: { writes: again.reduce((sum, it) => sum + it.writes, 0) },
  };
};

const settled = (result: RunResult): RunResult => {
  if (result.fault) throw problemOf(result.fault);
  return result;
};

const warningsOf = (item: RunItem): readonly ListWarning[] => {
  const line = Number(item.sourceId) + 1;
  const told = item.issues.map((it) => ({
    line,
    field: it.path[0] ?? '',
    reason: issueSentence(it, 'ja').what,
  }));
  return item.fault ? [...told, { line, field: '', reason: faultSentence(item.fault, 'ja').what }] : told;
};
