import { expect, test } from 'vitest';
import type { CheckpointStore } from '../../../shared/ports/checkpoint-store.ts';
import { freshCheckpoint } from '../../../shared/sync/read/checkpoint.ts';

/** The promises of `ports/checkpoint-store.ts`; `open` gives another door to the same store each time. */
export const checkpointContract = (open: () => CheckpointStore): void => {
  test('a job side that never ran has a fresh checkpoint', async () => {
    const loaded = await open().load('never', 'right');
    expect(loaded).toMatchObject({
      ok: true,
      value: { bookmark: null, signpost: null, cursor: null, revision: null },
    });
  });

  test('what is saved is what another door loads', async () => {
    const at = {
      ...freshCheckpoint('kept', 'left'),
      bookmark: '2026-11-22T00:05:00.000Z',
      bookmarkedAt: '2026-11-22T00:11:00.000Z',
      signpost: '2026-11-22T00:10:00.000Z',
      cursor: '500',
      reached: '2026-11-22T00:06:00.000Z',
      seen: ['1:3', '2:1'],
      rest: {
        window: { since: '2026-09-23T00:00:00.000Z', until: '2026-11-22T00:10:00.000Z' },
        mark: '2026-11-20T00:05:00.000Z 77',
        waiting: 500,
        part: { to: null, cursor: '12', waiting: null },
      },
    };
    const saved = await open().save(at);
    expect(saved.ok).toBe(true);
    expect(await open().load('kept', 'left')).toEqual(saved);
    expect(saved.ok && saved.value).toMatchObject({ ...at, revision: expect.any(String) });
  });

  test('the sides of a job are kept apart', async () => {
    await open().save({ ...freshCheckpoint('sides', 'left'), cursor: 'here' });
    expect(await open().load('sides', 'right')).toMatchObject({ ok: true, value: { cursor: null } });
  });

  test('an overtaken door is refused, and what the other saved stays', async () => {
    const [slow, quick] = [open(), open()];
    const first = await slow.save({ ...freshCheckpoint('race', 'left'), cursor: '1' });
    const seen = await quick.load('race', 'left');
    if (!first.ok || !seen.ok) throw new Error('not saved');
    expect(await quick.save({ ...seen.value, cursor: '2' })).toMatchObject({ ok: true });
    expect(await slow.save({ ...first.value, cursor: 'old' })).toMatchObject({
      ok: false,
      fault: { code: 'LEASE_LOST' },
    });
    expect(await open().load('race', 'left')).toMatchObject({ ok: true, value: { cursor: '2' } });
  });
};
