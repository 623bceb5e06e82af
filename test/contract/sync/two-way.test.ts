import { afterAll, beforeAll, expect, test } from 'vitest';
import { startRealWorld } from '../../support/real-world.ts';

let world: Awaited<ReturnType<typeof startRealWorld>>;
beforeAll(async () => {
  world = await startRealWorld();
});
afterAll(() => world.stop());

const requests = async (): Promise<number> => {
  const both = await Promise.all([world.kintone.control('metrics'), world.salesforce.control('metrics')]);
  return (both as { requests: number }[]).reduce((sum, it) => sum + it.requests, 0);
};

test('a customer of either side appears on the other, and an idle run costs at most eight requests', async () => {
  const { kintone, salesforce, app, run } = world;
  await kintone.client.record.addAllRecords({
    app,
    records: Array.from({ length: 120 }, (_, i) => ({
      氏名: { value: `見本 ${i}` },
      メール: { value: `sample${i}@example.com` },
    })),
  });
  await salesforce.connection.create('Contact', [{ LastName: '田中', Email: 'tanaka@example.com' }]);
  const first = await run();
  expect(first).toMatchObject({ state: 'done', counts: { created: 121, failed: 0 } });
  kintone.clock.advance(300_000);
  const echo = await run();
  expect(echo).toMatchObject({ state: 'done', writes: 0 });
  kintone.clock.advance(300_000);
  const before = await requests();
  expect(await run()).toMatchObject({ state: 'done', writes: 0, counts: { read: 0 } });
  expect((await requests()) - before).toBeLessThanOrEqual(8);
});

test('an edit on one side reaches the other', async () => {
  const { kintone, salesforce, app, run } = world;
  kintone.clock.advance(300_000);
  const { records } = await kintone.client.record.getRecords({
    app,
    query: 'メール = "sample7@example.com"',
  });
  const id = String(records[0]?.$id?.value);
  await kintone.client.record.updateRecords({
    app,
    records: [{ id, record: { 電話: { value: '03-0000-0007' } } }],
  });
  expect(await run()).toMatchObject({ state: 'done', writes: 1 });
  const found = await salesforce.connection.query(
    "SELECT Phone FROM Contact WHERE Email = 'sample7@example.com'",
  );
  expect(found.records[0]?.Phone).toBe('03-0000-0007');
});
