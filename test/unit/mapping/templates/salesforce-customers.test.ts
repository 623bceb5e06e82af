import { expect, it } from 'vitest';
import { applyMapping } from '../../../../shared/mapping/apply-mapping.ts';
import { compileMapping } from '../../../../shared/mapping/compile-mapping.ts';
import { salesforceCustomers } from '../../../../shared/mapping/templates/salesforce-customers.ts';
import { templateSchemas } from '../../../../shared/mapping/templates/template-schemas.ts';

const compiled = (id: string) => {
  const part = salesforceCustomers.parts.find((it) => it.id === id);
  if (!part) throw new Error(id);
  const { left, right } = templateSchemas(part, '2026-11-22T00:00:00.000Z');
  return compileMapping(part.mapping, left, right);
};

it('[FER-01][FER-30] a new lead has e-mail, names, company, phone and title', () => {
  const person = {
    メールアドレス: 'taro@example.com',
    姓: '山田',
    名: '太郎',
    会社名: '例社',
    電話番号: '03-1234-5678',
    役職: '部長',
    配信状況: '停止中',
  };
  expect(applyMapping(compiled('lead'), 'send', person).fields).toMatchObject({
    Email: 'taro@example.com',
    LastName: '山田',
    FirstName: '太郎',
    Company: '例社',
    Phone: '03-1234-5678',
    Title: '部長',
    HasOptedOutOfEmail: true,
  });
});

it('[FER-26][FER-28] lead and contact have rows of their own', () => {
  const paths = (id: string) => compiled(id).send.rows.map((it) => it.targetPath);
  expect(paths('lead')).toContain('Company');
  expect(paths('contact')).not.toContain('Company');
  expect(paths('contact')).toContain('Department');
});

it('[FER-31][FER-32] the account’s items are shown at the contact and never written', () => {
  const there = { 'Account.Name': '例社', 'Account.Industry': '製造', LastName: '山田' };
  expect(applyMapping(compiled('contact'), 'receive', there).fields).toMatchObject({
    会社名: '例社',
    業種: '製造',
  });
  expect(
    Object.keys(
      applyMapping(compiled('contact'), 'send', { 会社名: '他社', 業種: '小売', 姓: '山田' }).fields,
    ).join(),
  ).not.toContain('Account');
});

it('[FER-09][FER-10] who opted out stays opted out', () => {
  const lead = compiled('lead');
  expect(
    applyMapping(lead, 'receive', { HasOptedOutOfEmail: false }, { 配信状況: '停止中' }).fields.配信状況,
  ).toBeUndefined();
  expect(applyMapping(lead, 'send', { 配信状況: '配信中' }).fields.HasOptedOutOfEmail).toBe(false);
});
