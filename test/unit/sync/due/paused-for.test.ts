import { expect, test } from 'vitest';
import { type Fault, fault } from '../../../../shared/fault/fault.ts';
import { pausedFor } from '../../../../shared/sync/due/paused-for.ts';
import { customerJob } from '../../../support/customer-job.ts';
import { syncWorld } from '../../../support/sync-world.ts';

const hidden = fault('PERMISSION_MISSING', 'salesforce', { object: 'Lead' });
const afterRun = async (why: Fault) => {
  const world = syncWorld();
  world.left.add({ 氏名: '見本', メール: 'a@example.com' });
  await world.run();
  return pausedFor(world.ports, world.job, why);
};

test('[FER-42] a job that has run before is paused when its object cannot be seen any more, and says what it keeps', async () => {
  expect(await afterRun(hidden)).toMatchObject({
    fault: { code: 'ACCESS_LOST', origin: 'salesforce', values: { object: 'Lead', rows: 4 } },
  });
});

test('a job that never ran is told what it lacks instead', async () => {
  const { ports } = syncWorld();
  expect(await pausedFor(ports, customerJob(), hidden)).toMatchObject({ fault: hidden });
});

test.each(['AUTH_EXPIRED', 'APP_NOT_FOUND'] as const)(
  'whatever else keeps a job from running stays what it is: %s',
  async (code) => {
    const other = fault(code, 'salesforce');
    expect(await afterRun(other)).toMatchObject({ fault: other });
  },
);
