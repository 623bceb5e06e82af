import { describe, expect, test } from 'vitest';
import type { MappingRow } from '../../../shared/mapping/mapping.ts';
import { runJob } from '../../../shared/sync/runner.ts';
import { customerJob, row } from '../../support/customer-job.ts';
import { syncWorld } from '../../support/sync-world.ts';

const sato = { 氏名: '佐藤 花子', メール: 'hanako@example.com', 電話: '03-0000-0001', 会社: 'みほん商事' };

describe('a two-way job', () => {
  test('[FER-35] the first run brings every record to the other side, the second writes nothing', async () => {
    const { left, right, run } = syncWorld();
    left.add(sato);
    right.add({ LastName: '田中 次郎', Email: 'jiro@example.com', Phone: null, Department: null });
    const first = await run();
    expect(first).toMatchObject({ state: 'done', counts: { created: 2, failed: 0 } });
    expect(right.all().map((it) => it.fields.Email)).toContain('hanako@example.com');
    expect(left.all().map((it) => it.fields.メール)).toContain('jiro@example.com');
    const second = await run();
    expect(second).toMatchObject({ state: 'done', writes: 0 });
  });

  test('[FER-04] addresses that differ in case and blanks are one key', async () => {
    const { left, right, run } = syncWorld();
    left.add({ ...sato, メール: ' Hanako@Example.com ' });
    right.add({ LastName: '佐藤 花子', Email: 'hanako@example.com', Phone: null, Department: null });
    const report = await run();
    expect(report.counts.created).toBe(0);
    expect(right.all()).toHaveLength(1);
  });

  test('changes of different fields on both sides are both kept', async () => {
    const { left, right, run, clock } = syncWorld();
    const id = left.add(sato);
    await run();
    await clock.advance(600_000);
    left.edit(id, { 電話: '03-0000-0002' });
    right.edit('1', { Department: '第二営業部' });
    const report = await run();
    expect(report.counts.conflicts).toBe(0);
    expect(left.all()[0]?.fields).toMatchObject({ 電話: '03-0000-0002', 会社: '第二営業部' });
    expect(right.all()[0]?.fields).toMatchObject({ Phone: '03-0000-0002', Department: '第二営業部' });
    expect((await run()).writes).toBe(0);
  });

  test('a field changed on both sides waits for a person when the job says so', async () => {
    const { left, right, run, clock } = syncWorld(customerJob({ conflicts: 'ask' }));
    const id = left.add(sato);
    await run();
    await clock.advance(600_000);
    left.edit(id, { 電話: '03-0000-0002' });
    right.edit('1', { Phone: '03-0000-0003' });
    const report = await run();
    expect(report).toMatchObject({ writes: 0, counts: { conflicts: 1 } });
    const resolved = await run({ only: { side: 'left', ids: [id] }, conflicts: 'left' });
    expect(resolved.counts.updated).toBe(1);
    expect(right.all()[0]?.fields.Phone).toBe('03-0000-0002');
  });

  test('[SAT-04] a change to a mapped field goes with the next run, any other change sends nothing', async () => {
    const { left, right, run, clock } = syncWorld();
    const id = left.add(sato);
    await run();
    await clock.advance(600_000);
    left.edit(id, { 備考: '来週訪問' });
    expect((await run()).writes).toBe(0);
    await clock.advance(600_000);
    left.edit(id, { 会社: 'みほん工業' });
    expect((await run()).counts).toMatchObject({ updated: 1 });
    expect(right.all().map((it) => it.fields.Department)).toEqual(['みほん工業']);
  });

  test('[FER-36][HOT-30] from now on: what was there before stays where it is, what comes later goes', async () => {
    const { left, right, run, clock } = syncWorld(customerJob({ initial: { kind: 'fromNow' } }));
    left.add(sato);
    await clock.advance(600_000);
    expect((await run()).counts.created).toBe(0);
    await clock.advance(600_000);
    left.add({ ...sato, メール: 'new@example.com' });
    await run();
    expect(right.all().map((it) => it.fields.Email)).toEqual(['new@example.com']);
  });

  test('[FER-47] a field that may not be written stands still alone, and goes again once it may be', async () => {
    const { left, right, run, clock } = syncWorld();
    const phone = () => right.all()[0]?.fields.Phone;
    const id = left.add(sato);
    await run();
    const { describe: open } = right;
    const fields = right.style.schema.fields.map((it) =>
      it.code === 'Phone' ? { ...it, creatable: false, updatable: false } : it,
    );
    Object.assign(right, { describe: async () => ({ ok: true, value: { ...right.style.schema, fields } }) });
    await clock.advance(600_000);
    left.edit(id, { 電話: '03-0000-0009', 会社: 'みほん工業' });
    await run();
    expect([phone(), right.all()[0]?.fields.Department]).toEqual(['03-0000-0001', 'みほん工業']);
    Object.assign(right, { describe: open });
    await clock.advance(600_000);
    left.edit(id, { 電話: '03-0000-0010' });
    await run();
    expect(phone()).toBe('03-0000-0010');
  });

  test('[CAL-32] customers without a usable number are left out and counted where the number is the key', async () => {
    const { mapping } = customerJob();
    const byPhone = { ...mapping, key: { row: 'phone', fallbacks: [] } };
    const { left, right, run } = syncWorld(customerJob({ mapping: byPhone }));
    for (const [at, 電話] of ['03-0000-0001', '', '03-0000-0003'].entries())
      left.add({ ...sato, メール: `sample${at}@example.com`, 電話 });
    expect((await run({ dryRun: true })).counts).toMatchObject({
      read: 3,
      created: 2,
      skipped: 1,
      failed: 0,
    });
    await run();
    expect(right.all().map((it) => it.fields.Email)).toEqual(['sample0@example.com', 'sample2@example.com']);
  });

  test('[SAT-07] a tag outside the written rules keeps its own record back, and all others go', async () => {
    const { mapping } = customerJob();
    const tags: MappingRow = {
      ...row('会社', 'Department', { direction: 'send', role: 'tag', onError: 'failRow' }),
      consent: { by: 'admin', at: '2026-11-22T00:00:00.000Z' },
      sendSteps: [{ id: 'tagSet', options: { allowed: ['S1'] } }],
    };
    const rows = [...mapping.rows.filter((it) => it.right !== 'Department'), tags];
    const { left, right, run } = syncWorld(customerJob({ mapping: { ...mapping, rows } }));
    left.add({ ...sato, 会社: '勝手なタグ' });
    left.add({ ...sato, メール: 'good@example.com', 会社: 'S1' });
    const report = await run();
    expect(report.counts).toMatchObject({ created: 1, failed: 1 });
    expect(JSON.stringify(report)).toContain('TAG_NOT_ALLOWED');
    expect(right.all().map((it) => [it.fields.Email, it.fields.Department])).toEqual([
      ['good@example.com', 'S1'],
    ]);
  });

  test('a record deleted on one side stays on the other', async () => {
    const { left, right, run } = syncWorld();
    left.add(sato);
    await run();
    right.remove('1');
    await run();
    expect(left.all()).toHaveLength(1);
  });
});

test('once a large load is settled it is not read again, and an edit after it still is', async () => {
  const world = syncWorld();
  for (let i = 0; i < 600; i += 1) world.left.add({ 氏名: '見本', メール: `a${i}@example.com` });
  const seen: number[] = [];
  const { source } = world.left;
  const counting: typeof source = {
    ...source,
    read: async (request) => {
      const page = await source.read(request);
      if (page.ok) seen.push(page.value.records.length);
      return page;
    },
  };
  const run = async () => {
    const ports = { ...world.ports, left: { source: counting, target: world.left } };
    const done = await runJob(ports, { job: world.job, trigger: 'schedule' });
    await world.clock.advance(660_000);
    return done;
  };
  for (let i = 0; i < 4; i += 1) await run();
  expect(seen).toEqual([600, 600, 0, 0]);
  world.left.edit('7', { 電話: '03-0000-0007' });
  expect(await run()).toMatchObject({ writes: 1, counts: { updated: 1 } });
});
