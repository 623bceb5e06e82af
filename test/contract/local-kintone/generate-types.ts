import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const tool = createRequire(import.meta.url).resolve('@kintone/dts-gen/dist/index.js');

// The tool tidies its output with a linter that refuses to load beside TypeScript 7; everything else of it runs.
const withoutLinter = `
  const Module = require('node:module');
  const load = Module._load;
  class ESLint { async lintText(output) { return [{ output, fatalErrorCount: 0, messages: [] }]; } }
  Module._load = (name, ...rest) =>
    name === 'eslint' ? { ESLint } : name.startsWith('@cybozu/eslint-config') ? [] : load(name, ...rest);
`;

/** The types that `@kintone/dts-gen` writes for an app, asked for as admin. */
export const generateTypes = async (url: string, app: string, typeName: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'renkei-types-'));
  try {
    const [preload, output] = [join(folder, 'without-linter.cjs'), join(folder, 'fields.d.ts')];
    await writeFile(preload, withoutLinter);
    const account = ['--base-url', url, '-u', 'admin', '-p', 'admin'];
    const wanted = ['--app-id', app, '-o', output, '--type-name', typeName];
    await run(process.execPath, ['--require', preload, tool, ...account, ...wanted]);
    return await readFile(output, 'utf8');
  } finally {
    await rm(folder, { recursive: true });
  }
};
