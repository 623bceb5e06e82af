import { expect, test } from 'vitest';
import { contactQuery } from '../../../extension/kintone/contact-query.ts';

const number = { e164: '+81312345678', national: '03-1234-5678' };
const customer = { app: '14', phoneFields: ['電話番号', '携帯'], nameField: '会社名' };

test('[CAL-24] every phone field is asked in every spelling that kintone’s word search can find', () => {
  const query = contactQuery(customer, number);
  for (const field of customer.phoneFields) {
    expect(query).toContain(`${field} like "0312345678"`);
    expect(query).toContain(`${field} like "+81312345678"`);
    expect(query).toContain(`(${field} like "1234" and ${field} like "5678")`);
  }
  expect(query).toMatch(/ order by \$id desc limit 100$/);
});

test('a key field makes the question exact', () => {
  expect(contactQuery({ ...customer, phoneKeyField: '電話キー' }, number)).toBe(
    '電話キー = "+81312345678" order by $id desc limit 100',
  );
});
