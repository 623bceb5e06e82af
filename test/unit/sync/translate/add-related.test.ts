import { describe, expect, test } from 'vitest';
import type { FindRule } from '../../../../shared/mapping/mapping.ts';
import { activityJob, activityWorld, people } from '../../../support/activity-world.ts';

const user: FindRule = {
  among: [{ entity: 'User', by: ['Email'] }],
  missing: 'leave',
  create: { fields: { LastName: '{key}', ProfileId: '00e000000000001' } },
};
const act = (world: ReturnType<typeof activityWorld>, id: string, who: string) =>
  world.left.add({ 応対ID: id, 件名: '電話', 担当: who });

describe('[REL-50] a user who is not there', () => {
  test('is never added unless the job says so', async () => {
    const world = activityWorld();
    act(world, '1', 'new@example.com');
    expect(await world.run()).toMatchObject({ counts: { created: 1 } });
    expect(world.User.all()).toEqual([]);
  });

  test('is added once with the profile the job names, however many activities and pages name them', async () => {
    const world = activityWorld(activityJob({}, people, user));
    for (let i = 0; i < 6; i += 1) act(world, String(i), i % 2 ? 'new@example.com' : 'New@Example.com');
    const done = await world.run({ pageSize: 2 });
    expect(done).toMatchObject({ counts: { created: 6, failed: 0 } });
    expect(world.User.all()).toMatchObject([{ fields: { ProfileId: '00e000000000001' } }]);
    const owners = new Set(world.right.all().map((it) => it.fields.OwnerId));
    expect([...owners]).toEqual([world.User.all()[0]?.id]);
    expect(done.items[0]?.issues).toMatchObject([{ code: 'RELATED_ADDED', values: { object: 'User' } }]);
  });

  test('[REL-51] stays away when no more may be added: the activity goes to the connecting user, and the log says why', async () => {
    const world = activityWorld(activityJob({}, people, user));
    const fields = world.User.style.schema.fields.map((it) =>
      it.code === 'Phone' ? { ...it, required: true } : it,
    );
    Object.assign(world.User.style, { schema: { ...world.User.style.schema, fields } });
    act(world, '1', 'new@example.com');
    const done = await world.run();
    expect(done).toMatchObject({ counts: { created: 1, failed: 0 } });
    expect(world.right.all()[0]?.fields).not.toHaveProperty('OwnerId');
    expect(done.items[0]?.issues).toMatchObject([
      { code: 'RELATED_REFUSED', severity: 'note', values: { object: 'User', why: 'ROW_REQUIRED' } },
    ]);
  });
});

test('a dry run tells whom it would add, and adds nobody', async () => {
  const world = activityWorld(activityJob({}, people, user));
  act(world, '1', 'new@example.com');
  const done = await world.run({ dryRun: true });
  expect(done.items[0]?.issues).toMatchObject([{ code: 'RELATED_ADDED' }]);
  expect(world.User.all()).toEqual([]);
});
