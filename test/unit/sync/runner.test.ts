import { describe, expect, test } from 'vitest';
import { customerJob } from '../../support/customer-job.ts';
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

  test('[HOT-63] a record deleted on one side stays on the other', async () => {
    const { left, right, run } = syncWorld();
    left.add(sato);
    await run();
    right.remove('1');
    await run();
    expect(left.all()).toHaveLength(1);
  });
});
