import { expect, test } from 'vitest';
import type { Job } from '../../../../shared/config/config.ts';
import type { Link } from '../../../../shared/ports/link-store.ts';
import type { Matched } from '../../../../shared/sync/match/match-page.ts';
import { flagGone, planDeleted } from '../../../../shared/sync/plan/plan-ended.ts';
import { planPair } from '../../../../shared/sync/plan/plan-pair.ts';
import { agreement } from '../../../../shared/sync/plan/three-way.ts';
import { customerJob, row } from '../../../support/customer-job.ts';
import { record, runContext } from '../../../support/sync-records.ts';

const agreed = {
  lastname: agreement('見本', '見本'),
  email: agreement('a@example.com', 'a@example.com'),
  phone: agreement('1', '1'),
  department: agreement('商会', '商会'),
};
const link: Link = {
  job: 'customers',
  left: '1',
  right: '9',
  agreed,
  leftRevision: null,
  rightRevision: null,
  state: 'live',
  revision: '1',
};
const source = record('1', { 氏名: '見本', メール: 'a@example.com', 電話: '2', 会社: '商会' });
const lead = record(
  '9',
  { LastName: '見本', Email: 'a@example.com', Phone: '1', Department: '新しい' },
  { became: { how: 'converted', into: 'C', object: 'Contact' } },
);
const base = customerJob();
const contacts: Job = customerJob({
  id: 'contacts',
  mapping: {
    ...base.mapping,
    rows: [row('メール', 'Email', { id: 'mail' }), row('電話', 'Phone', { id: 'tel' })],
  },
});
const plan = (more: Partial<Matched>) =>
  planPair(runContext(), 'left', {
    source,
    link,
    partners: [lead],
    problem: 'CONVERTED',
    heir: { job: contacts, link: null },
    ...more,
  });

test('[FER-11] the last values of a converted lead come in, nothing goes out', () => {
  expect(plan({})).toMatchObject({
    reason: 'CONVERTED',
    partnerId: 'C',
    writes: [{ side: 'left', operation: { fields: { 会社: '新しい' } } }],
    link: { right: '9', state: 'suspended' },
  });
});

test('[FER-11] the new pair takes along what was agreed about fields of the same name, and nothing of what did not go out', () => {
  expect(plan({}).heir).toMatchObject({
    job: 'contacts',
    left: '1',
    right: 'C',
    state: 'live',
    agreed: { mail: agreed.email, tel: agreed.phone },
  });
});

test('[FER-11] the fields that no job carries to contacts are listed', () => {
  const lost = (more: Partial<Matched>) =>
    plan(more)
      .issues.filter((it) => it.code === 'LOST_ON_CONVERSION')
      .map((it) => it.path[0]);
  expect(lost({})).toEqual(['氏名', '会社']);
  expect(lost({ heir: { job: null, link: null } })).toEqual(['氏名', 'メール', '電話', '会社']);
});

test('[FER-11] a pair that is there already stays as it is; one that is in the way is told, once, and nothing is written', () => {
  const own = { ...link, job: 'contacts', right: 'C' };
  const there = plan({ heir: { job: contacts, link: own } });
  expect(there.fault).toBeUndefined();
  expect(there.heir).toBeUndefined();
  const inTheWay = { job: contacts, link: { ...own, left: '5' } };
  expect(plan({ heir: inTheWay })).toMatchObject({ writes: [], fault: { code: 'ROW_SHARED' } });
  expect(plan({ heir: inTheWay, link: { ...link, state: 'suspended' } })).toMatchObject({
    reason: 'ENDED',
    writes: [],
    link: null,
  });
});

test('[FER-11] a one-way job for contacts finds them by key, so it gets no pair', () => {
  const oneWay = { ...contacts, kind: 'upsert' as const };
  const row = plan({ heir: { job: oneWay, link: null } });
  expect(row.heir).toBeUndefined();
  expect(row.link?.state).toBe('suspended');
});

const flags = { left: { field: '印', value: '削除', type: 'text' as const } };
const gone: Matched = {
  source: record('9', {}, { became: { how: 'deleted', into: null } }),
  link,
  partners: [source],
  problem: 'DELETED',
};

test('[HOT-63] a deletion lets the pair rest and marks the partner, once', () => {
  const context = { ...runContext(), flags };
  expect(planDeleted(context, 'right', gone)).toMatchObject({
    reason: 'DELETED',
    writes: [{ side: 'left', operation: { kind: 'update', id: '1', fields: { 印: '削除' } } }],
    link: { state: 'suspended' },
  });
  const again = planDeleted(context, 'right', { ...gone, link: { ...link, state: 'suspended' } });
  expect(again).toMatchObject({ reason: 'ENDED', writes: [], link: null });
});

test('[HOT-63] without a flag, or where it stands already, nothing is written', () => {
  expect(planDeleted(runContext(), 'right', gone).writes).toEqual([]);
  expect(flagGone({ flags }, 'left', [record('1', { 印: '削除' })])).toEqual([]);
});
