import { expect, test } from 'vitest';
import { decodeRecord, encodeFields } from '../../../../shared/connectors/salesforce/codec.ts';
import type { FieldValue } from '../../../../shared/record/record.ts';
import { field } from '../../../support/fields.ts';

const decode = (native: string, value: unknown): FieldValue =>
  decodeRecord(
    { Id: '003', SystemModstamp: '2026-11-22T00:05:00.000+0000', X: value },
    ['X'],
    [field('X', 'text', { native })],
  ).fields.X ?? null;

test.each<[string, unknown, FieldValue]>([
  ['string', null, null],
  ['string', '', null],
  ['double', 1200.5, '1200.5'],
  ['double', 1e21, '1000000000000000000000'],
  ['boolean', false, false],
  ['datetime', '2026-11-22T00:05:00.000+0000', '2026-11-22T00:05:00.000Z'],
  ['time', '09:05:00.000Z', '09:05'],
  ['multipicklist', 'a;b', ['a', 'b']],
])('%s %j is read as %j', (native, value, expected) => {
  expect(decode(native, value)).toEqual(expected);
});

test('[FER-31] a field of the referenced record is read by its path', () => {
  const record = { Id: '003', SystemModstamp: '2026-11-22T00:05:00.000+0000', Account: { Industry: '製造' } };
  expect(decodeRecord(record, ['Account.Industry', 'Owner.Name'], []).fields).toEqual({
    'Account.Industry': '製造',
    'Owner.Name': null,
  });
});

test('the revision is SystemModstamp, the time shown is the last edit by a person', () => {
  const record = decodeRecord(
    {
      Id: '003',
      SystemModstamp: '2026-11-22T00:06:00.000+0000',
      LastModifiedDate: '2026-11-22T00:05:00.000+0000',
    },
    [],
    [],
  );
  expect(record).toMatchObject({
    revision: '2026-11-22T00:06:00.000Z',
    modifiedAt: '2026-11-22T00:05:00.000Z',
  });
});

test('[FER-16][FER-18] several choices are written in one text, numbers as numbers, no third state for a check box', () => {
  const schema = [field('N', 'decimal'), field('B', 'boolean'), field('M', 'choices'), field('T', 'text')];
  expect(encodeFields({ N: '12.5', B: null, M: ['a', 'b'], T: null }, schema)).toEqual({
    N: 12.5,
    B: false,
    M: 'a;b',
    T: null,
  });
});
