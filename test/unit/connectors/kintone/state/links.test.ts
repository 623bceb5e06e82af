import { expect, test } from 'vitest';
import { kintoneLinks } from '../../../../../shared/connectors/kintone/state/links.ts';
import type { Link } from '../../../../../shared/ports/link-store.ts';
import { fakeStateRecords } from '../../../../support/fake-state-records.ts';

const link = (left: string, right: string): Link => ({
  job: 'customers',
  left,
  right,
  agreed: { phone: 'a:b' },
  leftRevision: null,
  rightRevision: null,
  state: 'live',
  revision: null,
});

test('both sides of a small page are asked for in one request', async () => {
  const { records, counts } = fakeStateRecords();
  const links = kintoneLinks(records);
  await links.save([link('1', '003A')]);
  await links.find('customers', { left: ['1', '2'], right: ['003A'] });
  expect(counts).toEqual({ find: 1, write: 1 });
});

test('saving nothing costs nothing', async () => {
  const { records, counts } = fakeStateRecords();
  expect(await kintoneLinks(records).save([])).toEqual({ ok: true, value: [] });
  expect(counts.write).toBe(0);
});

test('notes that somebody spoiled by hand are read as none', async () => {
  const { records, stored } = fakeStateRecords();
  const links = kintoneLinks(records);
  await links.save([link('1', '003A')]);
  const [first] = stored.values();
  if (first) first.fields = { ...first.fields, agreed: '{broken' };
  const found = await links.find('customers', { left: ['1'] });
  expect(found.ok && found.value[0]?.agreed).toEqual({});
});
