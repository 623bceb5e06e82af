import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { KintoneRestAPIClient } from '@kintone/rest-api-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useLocalKintone } from './local-kintone.ts';

const kintone = useLocalKintone();
const run = promisify(execFile);
const bin = fileURLToPath(new URL('../../../node_modules/.bin/cli-kintone', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renkei-cli-'));
  await mkdir(join(folder, 'files'));
  await writeFile(join(folder, 'files', '見積 1.txt'), '一');
  await writeFile(join(folder, 'files', 'b.txt'), '二');
});
afterAll(() => rm(folder, { recursive: true }));

interface Outcome {
  readonly code: number;
  readonly out: Buffer;
  readonly said: string;
}

const record = async (command: string, app: string, tokens: readonly string[], ...more: string[]) => {
  const args = ['record', command, '--base-url', kintone.url, '--app', app, '--api-token', tokens.join(',')];
  try {
    const { stdout, stderr } = await run(bin, [...args, ...more], { cwd: folder, encoding: 'buffer' });
    return { code: 0, out: stdout, said: stderr.toString() } satisfies Outcome;
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: Buffer; stderr: Buffer };
    return { code, out: stdout, said: stderr.toString() } satisfies Outcome;
  }
};

const csv = async (
  lines: readonly string[],
  encode = (text: string) => Buffer.from(text),
): Promise<string> => {
  await writeFile(join(folder, 'rows.csv'), encode(`${lines.join('\n')}\n`));
  return 'rows.csv';
};

const line = (code: string, extra: object = {}) => ({
  type: 'SINGLE_LINE_TEXT',
  code,
  label: code,
  ...extra,
});
const options = { options: { x: { label: 'x', index: '0' }, y: { label: 'y', index: '1' } } };
const customers = () =>
  kintone.app({
    code: line('code', { unique: true }),
    kinds: { type: 'CHECK_BOX', code: 'kinds', label: 'kinds', ...options },
    day: { type: 'DATE', code: 'day', label: 'day' },
    staff: { type: 'USER_SELECT', code: 'staff', label: 'staff' },
    file: { type: 'FILE', code: 'file', label: 'file' },
    items: {
      type: 'SUBTABLE',
      code: 'items',
      label: 'items',
      fields: { item: line('item'), paper: { type: 'FILE', code: 'paper', label: 'paper' } },
    },
  });

describe('cli-kintone record', () => {
  it('brings in files, tables and people by a token that may only add, and takes them out again', async () => {
    const app = await customers();
    const rows = await csv([
      '*,"code","kinds","day","staff","file","items","item","paper"',
      '*,"A","x\ny","2024-01-02","sato\nadmin","見積 1.txt\nb.txt",,"一つ目","b.txt"',
      ',"A","x\ny","2024-01-02","sato\nadmin","見積 1.txt\nb.txt",,"二つ目",',
    ]);
    const add = await kintone.token(app, 'add');
    const imported = await record('import', app, [add], '--attachments-dir', 'files', '--file-path', rows);
    expect([imported.code, imported.said]).toEqual([0, expect.any(String)]);
    const view = await kintone.token(app, 'view');
    const exported = await record('export', app, [view], '--attachments-dir', 'out');
    const shown = exported.out.toString();
    for (const part of ['"x\ny"', '"sato\nadmin"', 'file-1/見積 1.txt', '"二つ目"', 'paper-1-0/b.txt']) {
      expect(shown).toContain(part);
    }
    expect(await readFile(join(folder, 'out', 'file-1', '見積 1.txt'), 'utf8')).toBe('一');
    expect(await readFile(join(folder, 'out', 'paper-1-0', 'b.txt'), 'utf8')).toBe('二');
  });

  it('exports what is asked for, in the order and the encoding asked for', async () => {
    const app = await customers();
    const records = ['甲', '乙', '丙'].map((code) => ({ code: { value: code } }));
    await kintone.client.record.addRecords({ app, records });
    const view = await kintone.token(app, 'view');
    const wanted = ['--condition', 'code not in ("乙")', '--order-by', '$id desc', '--fields', 'code'];
    const { out } = await record('export', app, [view], ...wanted, '--encoding', 'sjis');
    expect(new TextDecoder('shift_jis').decode(out)).toBe('"code"\n"丙"\n"甲"\n');
    const odd = await record('export', app, [view], '--condition', 'none = "1"');
    expect([odd.code, odd.said]).toEqual([1, expect.stringContaining('[400] [GAIA_IQ11]')]);
  });

  it('upserts by text, and by record number with the code of the app in front', async () => {
    const app = await customers();
    const all = [await kintone.token(app, 'view', 'add', 'edit')];
    await record('import', app, all, '--file-path', await csv(['code,day', 'A,2024-01-01', 'B,2024-01-01']));
    const byText = await csv(['code,day', 'B,2024-02-02', 'C,2024-02-02']);
    await record('import', app, all, '--update-key', 'code', '--file-path', byText);
    await kintone.control('POST', '/app-code', { app, code: 'CUST' });
    const byNumber = await csv(['レコード番号,day', 'CUST-1,2024-03-03', ',2024-04-04']);
    const last = await record('import', app, all, '--update-key', 'レコード番号', '--file-path', byNumber);
    expect([last.code, last.said]).toEqual([0, expect.any(String)]);
    const { records } = await kintone.client.record.getRecords({ app, query: 'order by $id asc' });
    expect(records.map((it) => [it.レコード番号?.value, it.code?.value, it.day?.value])).toEqual([
      ['CUST-1', 'A', '2024-03-03'],
      ['CUST-2', 'B', '2024-02-02'],
      ['CUST-3', 'C', '2024-02-02'],
      ['CUST-4', '', '2024-04-04'],
    ]);
    const query = 'レコード番号 in ("CUST-2", "3")';
    expect((await kintone.client.record.getRecords({ app, query })).records).toHaveLength(2);
  });

  it('deletes the records a file names, by number with or without the code of the app', async () => {
    const app = await customers();
    await kintone.client.record.addRecords({ app, records: [{}, {}, {}] });
    await kintone.control('POST', '/app-code', { app, code: 'CUST' });
    const tokens = [await kintone.token(app, 'view', 'delete')];
    for (const number of ['CUST-1', '3']) {
      const file = await csv(['レコード番号', number]);
      expect(await record('delete', app, tokens, '--yes', '--file-path', file)).toMatchObject({ code: 0 });
    }
    const left = (await kintone.client.record.getRecords({ app })).records;
    expect(left.map((it) => it.$id?.value)).toEqual(['2']);
    const wrong = await csv(['レコード番号', 'OTHER-2']);
    expect(await record('delete', app, tokens, '--yes', '--file-path', wrong)).toMatchObject({ code: 1 });
  });

  it.each([
    ['export', ['add'], '[403] [GAIA_NO01]'],
    ['import', ['view'], '[403] [GAIA_NO01]'],
    ['delete', ['view'], '[403] [GAIA_NO01]'],
  ] as const)('may not %s with a token that may %s', async (command, permissions, refusal) => {
    const app = await customers();
    await kintone.client.record.addRecord({ app, record: { code: { value: 'A' } } });
    const more = {
      export: [],
      import: ['--file-path', await csv(['code', 'B'])],
      delete: ['--yes'],
    }[command];
    const answer = await record(command, app, [await kintone.token(app, ...permissions)], ...more);
    expect([answer.code, answer.said]).toEqual([1, expect.stringContaining(refusal)]);
  });

  it('is told which tokens do not work', async () => {
    const app = await customers();
    const [view, add] = [await kintone.token(app, 'view'), await kintone.token(app, 'add')];
    const other = await kintone.token(await customers(), 'view');
    expect(await record('export', app, [view, other])).toMatchObject({ code: 0 });
    expect((await record('export', app, [view, add])).said).toContain('[400] [GAIA_DA03]');
    expect((await record('export', app, [view, 'made-up'])).said).toContain('[400] [GAIA_IA02]');
    const guest = await record('export', app, [view], '--guest-space-id', '9999999999999999999');
    expect(guest.said).toContain('[403] [CB_NO02]');
  });

  it('works in a guest space, and asks for its number where none is given', async () => {
    const { id } = await kintone.control('POST', '/space', { name: '客', isGuest: true });
    const auth = { username: 'admin', password: 'admin' };
    const inside = new KintoneRestAPIClient({ baseUrl: kintone.url, auth, guestSpaceId: id });
    const { app } = await inside.app.addApp({ name: '中', space: id });
    await inside.app.addFormFields({ app, properties: { code: line('code') } as never });
    await inside.app.deployApp({ apps: [{ app }] });
    await kintone.control('POST', '/clock', { advanceMs: 1000 });
    const tokens = [await kintone.token(app, 'view', 'add', 'delete')];
    const space = ['--guest-space-id', id];
    await record('import', app, tokens, ...space, '--file-path', await csv(['code', 'G']));
    expect((await record('export', app, tokens, ...space)).out.toString()).toContain('"G"');
    expect((await record('export', app, tokens)).said).toContain('--guest-space-id');
    expect(await record('delete', app, tokens, ...space, '--yes')).toMatchObject({ code: 0 });
  });
});
