import { describe, expect, test } from 'vitest';
import { runJob } from '../../../../shared/sync/runner.ts';
import { activityJob, activityWorld, people } from '../../../support/activity-world.ts';

const whoOf = (world: ReturnType<typeof activityWorld>) => world.right.all().map((it) => it.fields.WhoId);

describe('[REL-52][REL-59] the person an activity is about', () => {
  test('is found by e-mail whatever its case, or by phone however it is written', async () => {
    const world = activityWorld();
    const sato = world.Contact.add({ LastName: '佐藤', Email: 'Sato@example.com' });
    const abe = world.Contact.add({ LastName: '阿部', Phone: '+81352221111' });
    world.left.add({ 応対ID: '1', 件名: '電話', 顧客: 'sato@EXAMPLE.com' });
    world.left.add({ 応対ID: '2', 件名: '訪問', 顧客: '03-5222-1111' });
    expect(await world.run()).toMatchObject({ state: 'done', counts: { created: 2, failed: 0 } });
    expect(whoOf(world)).toEqual([sato, abe]);
  });

  test('[REL-63] is a contact where there is one, and a lead only where there is none', async () => {
    const world = activityWorld();
    world.Lead.add({ Email: 'both@example.com' });
    const lead = world.Lead.add({ Email: 'lead@example.com' });
    const contact = world.Contact.add({ Email: 'both@example.com' });
    world.left.add({ 応対ID: '1', 顧客: 'both@example.com' });
    world.left.add({ 応対ID: '2', 顧客: 'lead@example.com' });
    await world.run();
    expect(whoOf(world)).toEqual([contact, lead]);
  });

  test('[REL-62] of two leads is the same one every time', async () => {
    const world = activityWorld();
    const first = world.Lead.add({ Email: 'twice@example.com' });
    world.Lead.add({ Email: 'twice@example.com' });
    world.left.add({ 応対ID: '1', 顧客: 'twice@example.com' });
    await world.run();
    world.left.add({ 応対ID: '2', 顧客: 'twice@example.com' });
    await world.clock.advance(600_000);
    await world.run();
    expect(whoOf(world)).toEqual([first, first]);
  });

  test('[REL-64] is left empty when nobody is known: the activity is written all the same, and the report says so', async () => {
    const world = activityWorld();
    world.left.add({ 応対ID: '1', 件名: '電話', 顧客: 'nobody@example.com' });
    const done = await world.run();
    expect(done).toMatchObject({ counts: { created: 1, failed: 0 } });
    expect(done.items[0]?.issues).toMatchObject([
      { code: 'LOOKUP_MISSING', severity: 'note', path: ['WhoId'], values: { value: 'nobody@example.com' } },
    ]);
    expect(world.right.all()[0]?.fields).not.toHaveProperty('WhoId');
  });
});

test('[HOT-59] where the rule says so, a row whose master record is missing is kept back, naming field and key', async () => {
  const world = activityWorld(activityJob({}, { ...people, missing: 'fail' }));
  world.left.add({ 応対ID: '1', 顧客: 'nobody@example.com' });
  const done = await world.run();
  expect(done).toMatchObject({ state: 'done', counts: { created: 0, failed: 1 } });
  expect(done.items[0]?.issues).toMatchObject([
    { code: 'LOOKUP_MISSING', severity: 'error', path: ['WhoId'], values: { value: 'nobody@example.com' } },
  ]);
});

test('[REL-15][REL-42][REL-49] the acting user is found by e-mail, asked for once a run', async () => {
  const world = activityWorld();
  const user = world.User.add({ Email: 'abe@example.com' });
  for (let i = 0; i < 5; i += 1) world.left.add({ 応対ID: String(i), 担当: 'abe@example.com' });
  await world.run({ pageSize: 2 });
  expect(world.right.all().map((it) => it.fields.OwnerId)).toEqual(Array(5).fill(user));
  expect(world.asked.filter((it) => it.startsWith('User'))).toEqual(['User.Email: abe@example.com']);
});

test('a door that cannot look into other apps does not run such a job, and says who can', async () => {
  const world = activityWorld();
  world.left.add({ 応対ID: '1' });
  const { prepare: _, ...ports } = world.ports();

  const done = await runJob(ports, { job: world.job, trigger: 'manual' });
  expect(done).toMatchObject({ state: 'stopped', fault: { code: 'RUNNER_NEEDED' }, writes: 0 });
});
