import { beforeAll, expect, it } from 'vitest';
import { SandboxClock } from '../../../scripts/sandbox/host/sandbox-clock.ts';
import { newOrganization } from '../../../scripts/sandbox/salesforce/org/new-organization.ts';
import { Org } from '../../../scripts/sandbox/salesforce/org/org.ts';
import { saveRecord } from '../../../scripts/sandbox/salesforce/records/save-record.ts';
import { runQuery } from '../../../scripts/sandbox/salesforce/soql/run-query.ts';

const clock = new SandboxClock();
const org = new Org(clock);
const rows = 200_000;

beforeAll(() => {
  newOrganization(org);
  const lead = org.schema('Lead');
  const [user] = org.table('User').find('Username', 'integration@sandbox.test');
  if (!lead || !user) throw new Error('no lead or no user');
  clock.set(Date.parse('2026-11-20T00:00:00Z'));
  for (let i = 0; i < rows; i++) {
    if (i % 200 === 0) clock.advance(1000);
    const values = { LastName: `L${i}`, Company: 'C', Email: `m${i}@example.com`, KintoneKey__c: `k${i}` };
    saveRecord(org, lead, null, { values, parents: [] }, { userId: user.Id });
  }
}, 120_000);

const rendering = { base: '/services/data/v60.0', language: 'ja', scanAll: false, userId: '' } as const;
const limitMs = 20;

// The best of many tries: other work on the machine is not what is measured.
const best = (soql: string): { ms: number; total: number } => {
  let ms = Number.POSITIVE_INFINITY;
  let total = 0;
  for (let i = 0; i < 100 && ms >= limitMs; i++) {
    const began = performance.now();
    const found = runQuery(org, soql, rendering);
    found.page(0, 2000);
    total = found.total;
    ms = Math.min(ms, performance.now() - began);
  }
  return { ms, total };
};

const list = Array.from({ length: 200 }, (_, i) => `'m${i * 900}@example.com'`).join(',');
it.each([
  ['one key', "SELECT Id, Name FROM Lead WHERE KintoneKey__c = 'k123456'", 1],
  ['200 e-mail addresses', `SELECT Id, Name FROM Lead WHERE Email IN (${list})`, 200],
  [
    'a window of SystemModstamp',
    'SELECT Id, Name, SystemModstamp FROM Lead WHERE SystemModstamp >= 2026-11-20T00:10:00Z AND SystemModstamp < 2026-11-20T00:10:05Z ORDER BY SystemModstamp, Id',
    1000,
  ],
  [
    'the first 2000 behind a bookmark',
    'SELECT Id, Name, SystemModstamp FROM Lead WHERE SystemModstamp >= 2026-11-20T00:00:00Z ORDER BY SystemModstamp, Id LIMIT 2000',
    2000,
  ],
])('among 200,000 records %s is found in under 20 ms', (_, soql, wanted) => {
  const { ms, total } = best(soql);
  expect(total).toBe(wanted);
  expect(ms).toBeLessThan(limitMs);
});
