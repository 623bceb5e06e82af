import { beforeEach, describe, expect } from 'vitest';
import { fact, localOrg, refusal } from './local-org.ts';

const org = localOrg();
beforeEach(async () => {
  await org.reset();
  await org.control('/clock', { now: '2026-11-20T03:00:30Z' });
  org.conn = await org.connect();
});

const at = (time: string): string => `2026-11-20T${time}Z`;

describe('what changed in a span of time', () => {
  fact('is listed by SystemModstamp, and says up to when it is complete', async () => {
    const { id } = await org.conn.sobject('Lead').create({ LastName: 'a', Company: 'b' });
    await org.control('/clock', { now: at('03:10:00') });
    const { ids, latestDateCovered } = await org.conn.updated('Lead', at('02:59:00'), at('03:09:00'));
    expect(ids).toEqual([id]);
    expect(latestDateCovered).toBe('2026-11-20T03:09:00.000+0000');
    expect((await org.conn.updated('Lead', at('03:02:00'), at('03:09:00'))).ids).toEqual([]);
  });

  fact('latestDateCovered never lies in the future', async () => {
    const { latestDateCovered } = await org.conn.updated('Lead', at('02:00:00'), at('05:00:00'));
    expect(latestDateCovered).toBe('2026-11-20T03:00:00.000+0000');
  });

  fact('lists deleted records apart, with when they went', async () => {
    const { id = '' } = await org.conn.sobject('Lead').create({ LastName: 'a', Company: 'b' });
    await org.conn.sobject('Lead').destroy(id);
    await org.control('/clock', { now: at('03:10:00') });
    const { deletedRecords, earliestDateAvailable } = await org.conn.deleted(
      'Lead',
      at('02:59:00'),
      at('03:09:00'),
    );
    expect(deletedRecords).toEqual([{ id, deletedDate: '2026-11-20T03:00:30.000+0000' }]);
    expect(earliestDateAvailable).toBe('2026-11-05T03:10:00.000+0000');
    expect((await org.conn.updated('Lead', at('02:59:00'), at('03:09:00'))).ids).toEqual([]);
  });

  fact('is refused for spans that are too short or too long ago', async () => {
    const short = await refusal(org.conn.updated('Lead', at('03:00:00'), at('03:00:30')));
    expect(short.name).toBe('INVALID_REPLICATION_DATE');
    const old = await refusal(org.conn.updated('Lead', '2026-10-01T00:00:00Z', at('03:00:00')));
    expect(old.name).toBe('INVALID_REPLICATION_DATE');
    const gone = await refusal(org.conn.deleted('Lead', '2026-11-01T00:00:00Z', at('03:00:00')));
    expect(gone.name).toBe('INVALID_REPLICATION_DATE');
  });
});

fact('SystemModstamp moves for the system where LastModifiedDate does not', async () => {
  const { id: boss = '' } = await org.conn.sobject('Contact').create({ LastName: 'boss' });
  const { id = '' } = await org.conn.sobject('Contact').create({ LastName: 'a', ReportsToId: boss });
  await org.control('/clock', { advanceMs: 60_000 });
  await org.conn.sobject('Contact').destroy(boss);
  const contact = await org.conn.sobject('Contact').retrieve(id);
  expect(contact.ReportsToId).toBeNull();
  expect(contact.LastModifiedDate).toBe(contact.CreatedDate);
  expect(contact.SystemModstamp).not.toBe(contact.CreatedDate);
});
