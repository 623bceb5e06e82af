import { expect, it } from 'vitest';
import { findField } from '../../../shared/mapping/find-field.ts';
import { field, right } from '../../support/fields.ts';

const schema = right(
  field('Name'),
  field('lines', 'table', { columns: [field('name')] }),
  field('AccountId', 'reference', { reference: { to: ['Account'], relationship: 'Account' } }),
  field('Account.Phone', 'phone'),
  field('例.列'),
);

it('follows codes, columns and references', () => {
  expect(findField(schema, 'Name')).toMatchObject({ field: { code: 'Name' }, dotted: false });
  expect(findField(schema, 'lines.name')).toMatchObject({
    table: { code: 'lines' },
    field: { code: 'name' },
    dotted: false,
  });
  expect(findField(schema, 'Account.Industry')).toMatchObject({
    dotted: true,
    field: { creatable: false, updatable: false },
  });
  expect(findField(schema, 'Account.Phone')).toMatchObject({ dotted: true, field: { type: 'phone' } });
});

it('[FER-27][FER-29] a name that is not in the schema leads nowhere', () => {
  expect([
    findField(schema, 'Nope'),
    findField(schema, 'Owner.Name'),
    findField(schema, 'lines.nope'),
    findField(schema, ''),
  ]).toEqual([null, null, null, null]);
});

it('a code may hold a dot itself: the header of a list does', () => {
  expect(findField(schema, '例.列')).toMatchObject({ dotted: false });
});
