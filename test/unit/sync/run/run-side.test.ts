import { expect, test } from 'vitest';
import { fault } from '../../../../shared/fault/fault.ts';
import type { WriteOperation } from '../../../../shared/ports/record-target.ts';
import { fail, ok } from '../../../../shared/result.ts';
import { customerApp, customerJob, row } from '../../../support/customer-job.ts';
import { syncWorld } from '../../../support/sync-world.ts';

// One way from the list on the right into kintone, by a number that kintone keeps unique.
const keyed = {
  ...customerApp,
  fields: customerApp.fields.map((it) =>
    it.code === '電話' ? { ...it, unique: true, upsertKey: true } : it,
  ),
};
const base = customerJob();
const receive = { direction: 'receive' as const };
const job = customerJob({
  kind: 'upsert',
  mapping: {
    ...base.mapping,
    rows: [row('氏名', 'LastName', receive), row('電話', 'Phone', { ...receive, role: 'key' })],
    key: { row: 'phone', fallbacks: [] },
  },
});

const world = (rows: number) => {
  const made = syncWorld(job);
  for (let i = 0; i < rows; i += 1) made.right.add({ LastName: `見本 ${i}`, Phone: `C-${i}` });
  const { left, ports } = made;
  const requests = { lookUps: 0, under: 0, most: 0 };
  const held: (() => void)[] = [];
  const write = async (operations: readonly WriteOperation[]) => {
    requests.under += 1;
    requests.most = Math.max(requests.most, requests.under);
    // Every page waits until the next one has begun or none is coming.
    await new Promise<void>((go) => {
      held.push(go);
      setImmediate(go);
    });
    requests.under -= 1;
    return left.write(operations);
  };
  const lookUp: typeof left.lookUp = (request) => {
    requests.lookUps += 1;
    return left.lookUp(request);
  };
  const target = { describe: async () => ok(keyed), lookUp, write };
  Object.assign(ports, { left: { source: left.source, target } });
  return { ...made, requests };
};

test('pages of a one-way load are written side by side, and every row arrives once', async () => {
  const { left, run, requests } = world(50);
  const report = await run({ pageSize: 10 });
  expect(report).toMatchObject({ state: 'done', counts: { read: 50, created: 50 } });
  expect(left.all()).toHaveLength(50);
  expect(requests.most).toBeGreaterThan(1);
  expect((await run({ pageSize: 10 })).writes).toBe(0);
});

test('a large first load into an empty app asks for nothing it cannot find', async () => {
  const { run, requests } = world(30);
  await run({ pageSize: 10 });
  expect(requests.lookUps).toBe(0);
});

test('[FER-06] of two rows with one key on different pages the later one wins', async () => {
  const { left, right, run } = world(0);
  for (let i = 0; i < 12; i += 1) right.add({ LastName: `見本 ${i}`, Phone: i % 5 === 0 ? 'C-0' : `C-${i}` });
  await run({ pageSize: 3 });
  expect(
    left
      .all()
      .filter((it) => it.fields.電話 === 'C-0')
      .map((it) => it.fields.氏名),
  ).toEqual(['見本 10']);
});

test('a load that breaks off goes on behind the last whole page, and nothing is written twice', async () => {
  const { left, ports, run } = world(60);
  const { write } = ports.left.target;
  let pages = 0;
  ports.left.target.write = async (operations) => {
    pages += 1;
    return pages === 3 ? fail(fault('AUTH_REFUSED', 'kintone')) : write(operations);
  };
  const broken = await run({ pageSize: 10 });
  expect(broken.state).toBe('stopped');
  const known = broken.counts.created;
  expect(left.all()).toHaveLength(known);
  ports.left.target.write = write;
  const rest = await run({ pageSize: 10 });
  expect(rest).toMatchObject({ state: 'done', counts: { created: 60 - known } });
  expect(left.all()).toHaveLength(60);
});
