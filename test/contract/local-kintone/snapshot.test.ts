import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KintoneRestAPIClient } from '@kintone/rest-api-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SandboxClock } from '../../../scripts/sandbox/host/sandbox-clock.ts';
import { startService } from '../../../scripts/sandbox/host/start-service.ts';
import { kintoneService } from '../../../scripts/sandbox/kintone/service.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renkei-snapshot-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('snapshots', () => {
  it('bring apps, records, files, comments and tokens back after a restart', async () => {
    const start = async () => {
      const clock = new SandboxClock();
      const service = kintoneService(clock, { snapshot: join(folder, 'tenant.jsonl') });
      const running = await startService(service, clock, 0);
      const auth = { username: 'admin', password: 'admin' };
      return { running, client: new KintoneRestAPIClient({ baseUrl: running.url, auth }) };
    };
    const first = await start();
    const { app } = await first.client.app.addApp({ name: '顧客' });
    await first.client.app.addFormFields({
      app,
      properties: {
        code: { type: 'SINGLE_LINE_TEXT', code: 'code', label: '番号', unique: true },
        file: { type: 'FILE', code: 'file', label: '添付' },
      },
    });
    await first.client.app.deployApp({ apps: [{ app }] });
    await fetch(`${first.running.url}/__sandbox/clock`, { method: 'POST', body: '{"advanceMs":1000}' });
    const { fileKey } = await first.client.file.uploadFile({ file: { name: 'a.txt', data: 'あ' } });
    const record = { code: { value: 'C-1' }, file: { value: [{ fileKey }] } };
    await first.client.record.addRecord({ app, record });
    await first.client.record.addRecordComment({ app, record: 1, comment: { text: 'やあ' } });
    const issued = await fetch(`${first.running.url}/__sandbox/api-token`, {
      method: 'POST',
      body: JSON.stringify({ app, permissions: ['view'] }),
    });
    const { token } = (await issued.json()) as { token: string };
    await first.running.stop();

    const { running, client } = await start();
    const byToken = new KintoneRestAPIClient({ baseUrl: running.url, auth: { apiToken: token } });
    const again = (await byToken.record.getRecord({ app, id: 1 })).record;
    expect(again.code?.value).toBe('C-1');
    const [file] = (again.file?.value ?? []) as { fileKey: string }[];
    expect(Buffer.from(await client.file.downloadFile({ fileKey: file?.fileKey ?? '' })).toString()).toBe(
      'あ',
    );
    expect((await client.record.getRecordComments({ app, record: 1 })).comments[0]?.text).toBe('やあ');
    const duplicate = { code: { value: 'C-1' } };
    await expect(client.record.addRecord({ app, record: duplicate })).rejects.toMatchObject({
      code: 'CB_VA01',
    });
    expect((await client.app.addApp({ name: '次' })).app).toBe('2');
    await running.stop();
  });
});
