import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { defaultConfig } from '../../../shared/config/default-config.ts';
import { startRealWorld } from '../../support/real-world.ts';
import { startRunner } from '../../support/runner-process.ts';

let world: Awaited<ReturnType<typeof startRealWorld>>;
let folder: string;
beforeAll(async () => {
  world = await startRealWorld();
  folder = await mkdtemp(join(tmpdir(), 'renkei-check-'));
});
afterEach(async () => {
  for (const { url } of [world.kintone, world.salesforce])
    await fetch(`${url}/__sandbox/faults`, { method: 'DELETE' });
});
afterAll(async () => {
  await world.stop();
  await rm(folder, { recursive: true });
});

/** Two connections to one org; the jobs of both read the same app. */
const writeConfig = async (app = world.app): Promise<string> => {
  const file = join(folder, 'renkei.json');
  const both = ['old', 'new'];
  const connections = both.map((id) => ({
    id,
    kind: 'salesforce',
    label: id === 'old' ? '旧い接続' : '新しい接続',
    loginUrl: world.salesforce.url,
    clientId: 'sandbox',
    apiVersion: '67.0',
  }));
  const jobs = both.map((id) => ({
    ...world.job,
    id,
    name: id,
    left: { ...world.job.left, app },
    right: { ...world.job.right, connection: id },
  }));
  await writeFile(file, JSON.stringify({ ...defaultConfig, connections, jobs, stateApps: world.apps }));
  return file;
};

const renkei = async (args: readonly string[], more: { [name: string]: string } = {}, laterMs = 60_000) =>
  startRunner(
    [...args, '--config', await writeConfig(more.APP)],
    {
      KINTONE_BASE_URL: world.kintone.url,
      KINTONE_USERNAME: 'admin',
      KINTONE_PASSWORD: 'admin',
      RENKEI_SECRET: 'sandbox',
      RENKEI_LANG: 'ja',
      ...more,
    },
    { laterMs, speed: 60 },
  ).ended;
const check = (more: { [name: string]: string } = {}) => renkei(['check', '--job', 'old'], more);

describe('renkei check', () => {
  test.each([
    ['the sign-in', { KINTONE_PASSWORD: 'wrong' }, 3, 'AUTH_REFUSED'],
    ['the app', { APP: '9999' }, 3, 'APP_NOT_FOUND'],
    ['the address, where nothing answers', { KINTONE_BASE_URL: 'http://localhost:1' }, 5, 'localhost:1'],
  ])('[HOT-42] says that it is %s', async (_, more, code, said) => {
    const found = await check(more);
    expect(found.code).toBe(code);
    expect(found.err).toContain(said);
  });

  test('[HOT-42] says that it is the address, where something else than kintone answers', async () => {
    const page = { match: { path: '/k/v1/app/form/fields.json' }, do: { status: 404, html: true } };
    await world.kintone.control('faults', [page]);
    const found = await check();
    expect(found.err).toContain('NETWORK_UNREACHABLE');
    expect(found.err).toContain(new URL(world.kintone.url).host);
  });

  test('[HOT-15] says that an address restriction stands in the way', async () => {
    const page = { match: { path: '/k/v1/app/form/fields.json' }, do: { status: 403, html: true } };
    await world.kintone.control('faults', [page]);
    const found = await check();
    expect(found).toMatchObject({ code: 3, err: expect.stringContaining('IP_RESTRICTED') });
    expect(found.err).toContain('IP アドレス制限');
  });

  test('[REL-66] when the sign-in of a connection was withdrawn: it is expired, which one is used longest ago, what to do', async () => {
    for (const [i, job] of ['old', 'new'].entries())
      expect((await renkei(['run', '--job', job], {}, 60_000 + i * 600_000)).code).toBe(0);
    const body = { error: 'invalid_grant', error_description: 'expired access/refresh token' };
    const refused = { match: { path: '/services/oauth2/token', times: 9 }, do: { status: 400, body } };
    await world.salesforce.control('faults', [refused]);
    const found = await check();
    expect(found.code).toBe(3);
    expect(found.err).toContain('AUTH_EXPIRED');
    expect(found.out).toMatch(
      /接続「旧い接続」は期限切れです。.*最も古いのは「旧い接続」（最後の成功は .*もう一度サインイン/,
    );
    const other = await renkei(['check', '--job', 'new', '--json']);
    const lines = other.out
      .trim()
      .split('\n')
      .map((it) => JSON.parse(it) as { event: string });
    expect(lines.find((it) => it.event === 'expired')).toMatchObject({
      connection: 'new',
      connections: [{ id: 'old' }, { id: 'new' }],
    });
  });
});
