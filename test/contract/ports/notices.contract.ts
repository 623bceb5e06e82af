import { expect, test } from 'vitest';
import type { Notices } from '../../../shared/ports/notices.ts';
import type { Told } from '../../../shared/sync/tell/notice.rules.ts';

/** What an adapter is given to prove itself: several doors, a run that is in the log, and who reads its record. */
export interface NoticeWorld {
  door(): Notices;
  loggedRun(): Promise<string>;
  comments(record: string): Promise<readonly { readonly text: string; readonly called: readonly string[] }[]>;
}

let jobs = 0;
const anyJob = (): string => {
  jobs += 1;
  return `told-${jobs}`;
};

const told: Told = {
  'run AUTH_REFUSED salesforce': {
    problem: { kind: 'run AUTH_REFUSED salesforce', code: 'AUTH_REFUSED', rows: 0 },
    at: '2026-11-22T00:00:00.000Z',
    times: 1,
    open: true,
    run: 'run-1',
    runs: 0,
    rows: 0,
  },
};

/** The promises of `ports/notices.ts`. */
export const noticesContract = (open: () => NoticeWorld): void => {
  test('what people were told is seen by every other door; a job nobody was told about has nothing', async () => {
    const { door } = open();
    const job = anyJob();
    expect(await door().load(job)).toEqual({ ok: true, value: { told: {}, revision: null } });
    expect(await door().save(job, { told, revision: null })).toEqual({ ok: true, value: undefined });
    expect(await door().load(job)).toMatchObject({ ok: true, value: { told } });
  });

  test('of two doors that remember at the same time the second is refused', async () => {
    const { door } = open();
    const job = anyJob();
    await door().save(job, { told: {}, revision: null });
    const seen = await door().load(job);
    if (!seen.ok) throw new Error(seen.fault.code);
    expect(await door().save(job, { ...seen.value, told })).toMatchObject({ ok: true });
    const late = await door().save(job, { ...seen.value, told: {} });
    expect(late).toMatchObject({ ok: false, fault: { code: 'LEASE_LOST' } });
    expect(await door().load(job)).toMatchObject({ ok: true, value: { told } });
  });

  test('a run of the log has its record, one that was never logged has none', async () => {
    const world = open();
    const record = await world.door().recordOf(await world.loggedRun());
    expect(record.ok && record.value).toEqual(expect.any(String));
    expect(await world.door().recordOf('nowhere')).toEqual({ ok: true, value: null });
  });

  test('whoever is named is called, and with nobody named the comment stands there all the same', async () => {
    const world = open();
    const record = await world.door().recordOf(await world.loggedRun());
    if (!record.ok || record.value === null) throw new Error('no record');
    await world.door().comment(record.value, { users: ['sato'], groups: [] }, '問題');
    await world.door().comment(record.value, { users: [], groups: [] }, '送れませんでした');
    const found = await world.comments(record.value);
    expect(found.map((it) => it.called).sort()).toEqual([[], ['sato']]);
    expect(found.map((it) => it.text).join()).toContain('送れませんでした');
  });
};
