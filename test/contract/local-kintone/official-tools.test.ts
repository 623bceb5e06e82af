import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import packer from '@kintone/plugin-packer';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildAll } from '../../../scripts/build/build-all.ts';
import { projectRoot } from '../../../scripts/build/project-root.ts';
import { generateTypes } from './generate-types.ts';
import { useLocalKintone } from './local-kintone.ts';

const kintone = useLocalKintone();
const bin = (name: string) => fileURLToPath(new URL(`../../../node_modules/.bin/${name}`, import.meta.url));
const run = promisify(execFile);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renkei-tools-'));
});
afterAll(() => rm(folder, { recursive: true }));

const cli = async (...args: string[]): Promise<{ stdout: string; stderr: string; code: number }> => {
  const account = ['--base-url', kintone.url, '--username', 'admin', '--password', 'admin'];
  try {
    return { ...(await run(bin('cli-kintone'), [...args, ...account], { cwd: folder })), code: 0 };
  } catch (error) {
    return error as { stdout: string; stderr: string; code: number };
  }
};

const customers = () =>
  kintone.app({
    code: { type: 'SINGLE_LINE_TEXT', code: 'code', label: '番号', unique: true },
    name: { type: 'SINGLE_LINE_TEXT', code: 'name', label: '名', required: true },
    items: {
      type: 'SUBTABLE',
      code: 'items',
      label: '明細',
      fields: { item: { type: 'SINGLE_LINE_TEXT', code: 'item', label: '品' } },
    },
  });

const csv = async (...lines: string[]): Promise<string> => {
  const path = join(folder, 'rows.csv');
  await writeFile(path, `${lines.join('\n')}\n`);
  return path;
};

const names = async (app: string) =>
  (await kintone.client.record.getRecords({ app, query: 'order by $id asc' })).records.map(
    (it) => it.name?.value,
  );

describe('cli-kintone', () => {
  it('imports rows, then changes and adds by update key, exports and deletes', async () => {
    const app = await customers();
    const first = await cli(
      'record',
      'import',
      '--app',
      app,
      '--file-path',
      await csv('code,name', 'A,一', 'B,二'),
    );
    expect(first).toMatchObject({ code: 0 });
    const rows = await csv('code,name', 'B,弐', 'C,三');
    expect(
      await cli('record', 'import', '--app', app, '--file-path', rows, '--update-key', 'code'),
    ).toMatchObject({ code: 0 });
    expect(await names(app)).toEqual(['一', '弐', '三']);
    const exported = await cli('record', 'export', '--app', app);
    expect(exported.stdout).toContain('"A","一"');
    expect(exported.stdout.trim().split('\n')).toHaveLength(4);
    const deleted = await cli('record', 'delete', '--app', app, '--yes');
    expect(deleted.code).not.toBe(0); // Deleting by the command line is for API tokens only: the tool itself refuses.
    const token = await kintone.token(app, 'view', 'delete');
    await run(bin('cli-kintone'), [
      'record',
      'delete',
      '--app',
      app,
      '--yes',
      '--base-url',
      kintone.url,
      '--api-token',
      token,
    ]);
    expect(await names(app)).toEqual([]);
  });

  it('imports tables and stops at a bad row with nothing of its chunk written', async () => {
    const app = await customers();
    const tables = await csv('*,"code","name","items","item"', '*,"A","一",,"りんご"', ',"A","一",,"みかん"');
    expect(await cli('record', 'import', '--app', app, '--file-path', tables)).toMatchObject({ code: 0 });
    const { record } = await kintone.client.record.getRecord({ app, id: 1 });
    expect(record.items?.value).toHaveLength(2);
    const bad = await cli(
      'record',
      'import',
      '--app',
      app,
      '--file-path',
      await csv('code,name', 'X,良', 'Y,'),
    );
    expect(bad.code).not.toBe(0);
    expect(await names(app)).toEqual(['一']);
  });

  it('uploads a plugin, twice', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const manifest = {
      manifest_version: 1,
      version: '1.0.0',
      type: 'APP',
      name: { en: 'Sample' },
      icon: 'icon.png',
    };
    const contents = zipSync({
      'manifest.json': new TextEncoder().encode(JSON.stringify(manifest)),
      'icon.png': new Uint8Array([1]),
    });
    const key = privateKey.export({ type: 'pkcs1', format: 'pem' }) as string;
    const { plugin, id } = await packer(Buffer.from(contents), key);
    await writeFile(join(folder, 'plugin.zip'), plugin);
    for (let turn = 0; turn < 2; turn += 1) {
      expect(await cli('plugin', 'upload', '--input', 'plugin.zip', '--yes')).toMatchObject({ code: 0 });
    }
    expect((await kintone.client.plugin.getPlugins({})).plugins.map((it) => it.id)).toEqual([id]);
  });

  it('uploads the plugin of this project as it is packed, and reads its name and version', async () => {
    const { plugin } = await buildAll({ mode: 'production', force: false });
    const { name, version } = JSON.parse(await readFile(join(projectRoot, 'manifest.json'), 'utf8'));
    const uploaded = await cli('plugin', 'upload', '--input', plugin.file, '--yes');
    expect(uploaded).toMatchObject({ code: 0 });
    const { plugins } = await kintone.client.plugin.getPlugins({});
    expect(plugins.find((it) => it.id === plugin.id)).toMatchObject({ name: name.ja, version });
    const info = ['plugin', 'info', '--format', 'json', '--input', plugin.file];
    const { stdout } = await run(bin('cli-kintone'), info, { cwd: folder });
    expect(JSON.parse(stdout)).toMatchObject({ id: plugin.id, name: name.en, version });
  });

  it('applies a customisation and exports it again', async () => {
    const app = await customers();
    await writeFile(join(folder, 'desktop.js'), 'console.log("やあ");');
    const manifest = {
      scope: 'ALL',
      desktop: { js: ['https://example.com/a.js', 'desktop.js'], css: [] },
      mobile: { js: [], css: [] },
    };
    await writeFile(join(folder, 'customize.json'), JSON.stringify(manifest));
    const applied = await cli('customize', 'apply', '--app', app, '--input', 'customize.json', '--yes');
    expect(applied).toMatchObject({ code: 0 });
    const { desktop } = await kintone.client.app.getAppCustomize({ app });
    expect(desktop.js).toMatchObject([{ url: 'https://example.com/a.js' }, { file: { name: 'desktop.js' } }]);
    expect(await cli('customize', 'export', '--app', app, '--output', 'out', '--yes')).toMatchObject({
      code: 0,
    });
    const { stdout: found } = await run('find', [folder, '-path', '*/desktop/*', '-name', '*.js']);
    expect(await readFile(found.trim(), 'utf8')).toContain('やあ');
  });
});

describe('dts-gen', () => {
  it('writes types for the fields of an app', async () => {
    const app = await customers();
    const types = await generateTypes(kintone.url, app, 'Customer');
    expect(types).toContain('interface Customer');
    expect(types).toMatch(/items: \{\s+type: "SUBTABLE"/);
    expect(types).toContain('レコード番号: kintone.fieldTypes.RecordNumber');
  });
});
