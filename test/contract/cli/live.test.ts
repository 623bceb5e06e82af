import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectRoot } from '../../../scripts/build/project-root.ts';
import { startLocalKintone } from '../../support/local-kintone.ts';
import { startLocalSalesforce } from '../../support/local-salesforce.ts';

let kintone: Awaited<ReturnType<typeof startLocalKintone>>;
let salesforce: Awaited<ReturnType<typeof startLocalSalesforce>>;
beforeAll(async () => {
  [kintone, salesforce] = await Promise.all([startLocalKintone(), startLocalSalesforce()]);
});
afterAll(() => Promise.all([kintone.stop(), salesforce.stop()]));

const run = promisify(execFile);
const live = async (more: Record<string, string>): Promise<{ code: number; stdout: string }> => {
  // What a developer's own shell names must not be touched by a test.
  const clean = Object.entries(process.env).filter(
    ([name]) => !/^(?:KINTONE|SALESFORCE|VITEST)_?/.test(name),
  );
  const options = { cwd: projectRoot, env: { ...Object.fromEntries(clean), NO_COLOR: '1', ...more } };
  try {
    const done = await run(process.execPath, ['scripts/check/live.ts', 'facts'], options);
    return { code: 0, stdout: done.stdout };
  } catch (error) {
    return error as { code: number; stdout: string };
  }
};
const tenant = () => ({
  KINTONE_BASE_URL: kintone.url,
  KINTONE_USERNAME: 'admin',
  KINTONE_PASSWORD: 'admin',
});

it('without a tenant and an org it says what to set, asks nobody and ends well', async () => {
  const { code, stdout } = await live({});
  expect(code).toBe(0);
  expect(stdout).toContain('kintone is not asked: set KINTONE_BASE_URL, KINTONE_USERNAME, KINTONE_PASSWORD.');
  expect(stdout).toContain('Salesforce is not asked: set SALESFORCE_LOGIN_URL,');
  expect(stdout.trim().split('\n').at(-1)).toMatch(/^0 passed, 0 failed, [1-9]\d* skipped$/);
});

it('against a tenant and an org it says of every fact whether it is so', async () => {
  const org = { SALESFORCE_CLIENT_ID: 'sandbox', SALESFORCE_CLIENT_SECRET: 'sandbox' };
  const { code, stdout } = await live({ ...tenant(), ...org, SALESFORCE_LOGIN_URL: salesforce.url });
  expect(code).toBe(0);
  for (const id of ['K-01', 'K-22', 'S-01', 'S-23']) expect(stdout).toContain(`confirmed  ${id}  `);
  expect(stdout).toContain('by hand    K-24  ');
  expect(stdout).toMatch(/delete this app by hand \(REST cannot\): \S+\/k\/\d+\/ \(renkei-live /);
  expect(stdout.trim().split('\n').at(-1)).toMatch(/^[1-9]\d* passed, 0 failed, 0 skipped$/);
});

it('a fact that is otherwise there is named with what was seen, and the run fails', async () => {
  const match = { method: 'PUT', path: '/k/v1/record.json' };
  await kintone.control('faults', [{ match, do: { status: 418, body: { code: 'GAIA_XX01' } } }]);
  const { code, stdout } = await live(tenant());
  expect(code).toBe(1);
  expect(stdout).toContain('differs    K-01  ');
  expect(stdout).toContain('expected [404,"GAIA_RE20"], saw [418,"GAIA_XX01"]');
  expect(stdout).toContain('not asked  S-01  ');
  expect(stdout).toMatch(/\n[1-9]\d* passed, 1 failed, [1-9]\d* skipped\s*$/);
});
