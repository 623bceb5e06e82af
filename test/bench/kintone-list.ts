import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAll } from '../../scripts/build/build-all.ts';
import { memoryOptions } from '../../scripts/cli/memory-options.mjs';
import { startLocalKintone } from '../support/local-kintone.ts';

/** One customer of the list: what changes with `edition` is one in a hundred. */
export interface ListRow {
  readonly number: string;
  readonly name: string;
  readonly mail: string;
  readonly phone: string;
  readonly company: string;
  readonly address: string;
  readonly amount: string;
  readonly since: string;
  readonly note: string;
}

/** The customer in a list's row. */
export const listRow = (i: number, edition = 0): ListRow => ({
  number: `C-${String(i).padStart(7, '0')}`,
  name: `見本 ${i}`,
  mail: `sample${i}@example.com`,
  phone: `03-0000-${String(i % 10_000).padStart(4, '0')}`,
  company: `例社${i % 500}`,
  address: `見本県見本市${i % 90}-${i % 30}`,
  amount: String(i * 10),
  since: `20${String(10 + (i % 15))}-0${1 + (i % 9)}-1${i % 10}`,
  note: i % 100 === 0 ? `備考 ${edition}` : '備考',
});

const columns = Object.keys(listRow(0)) as (keyof ListRow)[];
const text = (code: string) => ({ type: 'SINGLE_LINE_TEXT' as const, code, label: code });
const fields = {
  number: { ...text('number'), unique: true },
  name: text('name'),
  mail: text('mail'),
  phone: text('phone'),
  company: text('company'),
  address: text('address'),
  amount: { type: 'NUMBER' as const, code: 'amount', label: 'amount' },
  since: { type: 'DATE' as const, code: 'since', label: 'since' },
  note: text('note'),
};

/** A command that ran: how it ended and how long it took. */
export interface Timed {
  readonly code: number;
  readonly out: string;
  readonly ms: number;
}

/** A local kintone with an app for the list; ours, as it ships, and the official command line can both be run against it. */
export const startListWorld = async () => {
  await buildAll({ mode: 'production', force: false });
  const kintone = await startLocalKintone();
  const folder = await mkdtemp(join(tmpdir(), 'renkei-bench-'));
  const account = ['--base-url', kintone.url, '--username', 'admin', '--password', 'admin'];
  const env = { KINTONE_BASE_URL: kintone.url, KINTONE_USERNAME: 'admin', KINTONE_PASSWORD: 'admin' };
  return {
    kintone,
    app: () => kintone.makeApp('一覧', fields),
    /** Writes the list as a file; `bad` rows carry an amount that is no number. */
    file: async (name: string, rows: number, edition = 0, bad: (i: number) => boolean = () => false) => {
      const lines = Array.from({ length: rows }, (_, i) => {
        const row = listRow(i, edition);
        return columns.map((it) => (it === 'amount' && bad(i) ? '不明' : row[it])).join(',');
      });
      const path = join(folder, name);
      await writeFile(path, `${columns.join(',')}\n${lines.join('\n')}\n`);
      return path;
    },
    ours: (file: string, app: string, ...more: readonly string[]) =>
      timed(
        [
          ...memoryOptions.split(' '),
          'dist/runner/renkei.cjs',
          'import',
          file,
          '--app',
          app,
          '--key',
          'number',
          '--json',
          ...more,
        ],
        env,
      ),
    theirs: (file: string, app: string) =>
      timed(
        [
          ...['node_modules/@kintone/cli/cli.js', 'record', 'import', ...account],
          ...['--app', app, '--file-path', file, '--update-key', 'number'],
        ],
        {},
      ),
    /** Every request to kintone takes this much longer, as it does over a long line. */
    slowDown: (delayMs: number) =>
      kintone.control('faults', [{ match: { times: Number.MAX_SAFE_INTEGER }, do: { delayMs } }]),
    requests: async () => ((await kintone.control('metrics')) as { requests: number }).requests,
    /** Rows in the app, and how often any of them was written. */
    written: async (app: string) => {
      const records = await kintone.client.record.getAllRecordsWithId({ app, fields: ['$revision'] });
      const writes = records.reduce((sum, it) => sum + Number(it.$revision?.value), 0);
      return { rows: records.length, writes };
    },
    stop: async () => {
      await kintone.stop();
      await rm(folder, { recursive: true });
    },
  };
};

/** What `startListWorld` gives. */
export type ListWorld = Awaited<ReturnType<typeof startListWorld>>;

const timed = (args: readonly string[], env: { readonly [name: string]: string }): Promise<Timed> => {
  const began = performance.now();
  const child = spawn(process.execPath, args, { env: { PATH: process.env.PATH, ...env } });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (some: string) => {
      out += some;
    });
  }
  return new Promise((done) => {
    child.once('close', (code) => done({ code: code ?? -1, out, ms: performance.now() - began }));
  });
};
