import { expect, test } from 'vitest';
import {
  afterCondition,
  allOf,
  cutByLength,
  soqlText,
  windowCondition,
} from '../../../../shared/connectors/salesforce/soql.ts';

test('quotes, backslashes and control characters cannot break out of a literal', () => {
  expect(soqlText(`O'Neil\\"x"\n`)).toBe(`'O\\'Neil\\\\\\"x\\"\\n'`);
});

test('a window is by SystemModstamp, both ends included', () => {
  const window = { since: '2026-11-22T00:00:00.000Z', until: '2026-11-22T01:00:00.000Z' };
  expect(windowCondition(window)).toBe(
    '(SystemModstamp >= 2026-11-22T00:00:00.000Z) AND (SystemModstamp <= 2026-11-22T01:00:00.000Z)',
  );
  expect(allOf(null, '', 'A = 1')).toBe('(A = 1)');
});

test('a page begins after the last record of the same instant', () => {
  expect(afterCondition({ modstamp: '2026-11-22T00:00:00.000Z', id: '003A' })).toBe(
    "SystemModstamp > 2026-11-22T00:00:00.000Z OR (SystemModstamp = 2026-11-22T00:00:00.000Z AND Id > '003A')",
  );
  expect(afterCondition(null)).toBeNull();
});

test('a part begins at its mark or ends before it', () => {
  const mark = { modstamp: '2026-11-22T00:00:00.000Z', id: '003A' };
  const same = 'SystemModstamp = 2026-11-22T00:00:00.000Z';
  expect(afterCondition(mark, '>=')).toBe(
    `SystemModstamp > 2026-11-22T00:00:00.000Z OR (${same} AND Id >= '003A')`,
  );
  expect(afterCondition(mark, '<')).toBe(
    `SystemModstamp < 2026-11-22T00:00:00.000Z OR (${same} AND Id < '003A')`,
  );
});

test('long lists are cut so that each fits into an address, and none is lost', () => {
  const values = Array.from({ length: 2_000 }, (_, i) => `名前${i}@example.com`);
  const lists = cutByLength(values);
  expect(lists.flat()).toEqual(values);
  for (const list of lists) {
    expect(encodeURIComponent(list.map(soqlText).join(',')).length).toBeLessThanOrEqual(12_000);
  }
  expect(cutByLength([])).toEqual([]);
});
