import { SfDate } from 'jsforce';
import { beforeEach, describe, expect } from 'vitest';
import { fact, localOrg, refusal } from './local-org.ts';

const org = localOrg();

describe('pages of a query', () => {
  beforeEach(async () => {
    await org.reset();
    const many = Array.from({ length: 2500 }, (_, i) => ({ LastName: `L${i}`, Company: 'C' }));
    await org.conn.sobject('Lead').create(many, { allowRecursive: true });
  });

  fact('hold 2000 records, and the rest is fetched by its address', async () => {
    const first = await org.conn.query('SELECT Id FROM Lead');
    expect([first.totalSize, first.done, first.records.length]).toEqual([2500, false, 2000]);
    expect(first.nextRecordsUrl).toMatch(/\/services\/data\/v60\.0\/query\/01g\w+-2000$/);
    const second = await org.conn.queryMore(first.nextRecordsUrl ?? '');
    expect([second.done, second.records.length]).toEqual([true, 500]);
    const all = await org.conn.query('SELECT Id FROM Lead', { autoFetch: true, maxFetch: 10_000 });
    expect(new Set(all.records.map((it) => it.Id)).size).toBe(2500);
  });

  fact('are smaller on demand, from 200 on', async () => {
    const page = async (size: number) =>
      (
        await org.conn.query('SELECT Id FROM Lead', {
          headers: { 'Sforce-Query-Options': `batchSize=${size}` },
        })
      ).records.length;
    expect([await page(500), await page(10), await page(9000)]).toEqual([500, 200, 2000]);
  });

  fact('show the records as they were when the query ran', async () => {
    const first = await org.conn.query('SELECT Id FROM Lead ORDER BY LastName');
    const { records } = await org.conn.query("SELECT Id FROM Lead WHERE LastName = 'L999'");
    await org.conn.sobject('Lead').destroy(String(records[0]?.Id));
    expect((await org.conn.queryMore(first.nextRecordsUrl ?? '')).records.length).toBe(500);
  });

  fact('beyond the ten newest open queries are gone', async () => {
    const first = await org.conn.query('SELECT Id FROM Lead');
    for (let i = 0; i < 10; i++) await org.conn.query('SELECT Id FROM Lead');
    expect((await refusal(org.conn.queryMore(first.nextRecordsUrl ?? ''))).name).toBe(
      'INVALID_QUERY_LOCATOR',
    );
  });

  fact('are gone two days after the query', async () => {
    const first = await org.conn.query('SELECT Id FROM Lead');
    org.clock.advance(2 * 86_400_000 + 1000);
    org.conn = await org.connect();
    expect((await refusal(org.conn.queryMore(first.nextRecordsUrl ?? ''))).name).toBe(
      'INVALID_QUERY_LOCATOR',
    );
  });

  fact('jsforce builds queries of its own', async () => {
    const found = await org.conn
      .sobject('Lead')
      .find({
        LastName: { $like: 'L1%' },
        CreatedDate: { $gt: SfDate.toDateTimeLiteral('1970-01-01T00:00:00Z') },
      })
      .limit(5);
    expect(found.length).toBe(5);
    expect(await org.conn.sobject('Lead').count({ LastName: { $in: ['L1', 'L2'] } })).toBe(2);
  });
});
