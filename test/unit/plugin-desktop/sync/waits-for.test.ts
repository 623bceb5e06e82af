import { expect, test } from 'vitest';
import { waitsFor } from '../../../../plugin/desktop/sync/waits-for.ts';
import type { Config } from '../../../../shared/config/config.ts';
import type { Standing } from '../../../../shared/ports/lease.ts';
import { faultSentence } from '../../../../shared/words/faults.ts';
import { recordWords } from '../../../../shared/words/record.ts';
import { customerJob } from '../../../support/customer-job.ts';

const now = Date.parse('2026-11-22T06:00:00.000Z');
const daily = { schedule: { kind: 'interval', minutes: 60 }, enabledAt: '2026-11-20T00:00:00.000Z' } as const;
const company = customerJob({ ...daily, id: 'company', name: '会社' });
const people = customerJob({ ...daily, id: 'people', name: '担当者', after: ['company'] });
const config = { jobs: [company, people], connections: [] } as unknown as Config;

const standing = (startedAt: string, state: Standing['state']): Standing => ({
  startedAt,
  state,
  heldUntil: null,
  succeededAt: null,
});
const due = standing('2026-11-22T04:00:00.000Z', 'done');
const fresh = (state: Standing['state']) => standing('2026-11-22T05:50:00.000Z', state);
const why = (state: Standing['state'], job = people) =>
  waitsFor(config, job, { company: fresh(state), people: due }, now, recordWords.ja);

test.each([
  ['running', 'まだ実行中'],
  ['stopped', '停止している'],
  ['held', '保留中'],
  ['cancelled', '中止された'],
] as const)('[HOT-05] a job that is due waits behind one that is %s, and says so', (state, said) => {
  const found = why(state);
  expect(found).toMatchObject({ code: 'JOB_WAITS', values: { job: '会社', state } });
  const sentence = found && faultSentence(found, 'ja');
  expect(sentence?.what).toContain(`「会社」`);
  expect(sentence?.what).toContain(said);
  expect(sentence?.cure).toContain(state === 'running' ? '終わると始まります' : '結果を確かめて');
});

test('it waits for nobody once the one before it has ended, nor does the first of them', () => {
  expect(why('done')).toBeNull();
  expect(why('stopped', company)).toBeNull();
});

test('a job without a name is told by its two sides', () => {
  const nameless = { ...config, jobs: [{ ...company, name: '' }, people] };
  const found = waitsFor(nameless, people, { company: fresh('stopped'), people: due }, now, recordWords.ja);
  expect(found?.values.job).toBe('kintone ⇄ Salesforce 取引先責任者');
});
