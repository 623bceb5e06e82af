import { expect, test } from 'vitest';
import { freshCheckpoint } from '../../../../shared/sync/read/checkpoint.ts';
import { forgetfulStores } from '../../../../shared/sync/run/forgetful-stores.ts';

test('everything is allowed and nothing is kept', async () => {
  const { checkpoints, leases, links, runLog } = forgetfulStores();
  const lease = await leases.acquire('job', 'me', 1_000);
  expect(lease).toMatchObject({ ok: true, value: { owner: 'me' } });
  await checkpoints.save({ ...freshCheckpoint('job', 'left'), cursor: 'here' });
  expect(await checkpoints.load('job', 'left')).toMatchObject({ ok: true, value: { cursor: null } });
  expect(await links.find('job', { left: ['1'] })).toEqual({ ok: true, value: [] });
  expect(await runLog.items('run')).toEqual({ ok: true, value: [] });
});
