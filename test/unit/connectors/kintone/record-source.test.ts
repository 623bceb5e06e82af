import { expect, test } from 'vitest';
import { kintoneSource } from '../../../../shared/connectors/kintone/record-source.ts';
import { fakeKintone } from '../../../support/fake-kintone.ts';

const rows = Array.from({ length: 1_200 }, (_, i) => ({
  $id: { type: '__ID__', value: String(i + 1) },
  $revision: { type: '__REVISION__', value: '1' },
  更新日時: { type: 'UPDATED_TIME', value: '2026-11-22T00:05:00Z' },
}));
const served = (query: string) => {
  const after = Number(/\$id > (\d+)/.exec(query)?.[1]);
  const limit = Number(/limit (\d+)/.exec(query)?.[1]);
  return rows.filter((it) => Number(it.$id.value) > after).slice(0, limit);
};
const window = { since: null, until: '2026-11-22T01:00:00.000Z' };

test('a page larger than one answer is read in several, never by offset', async () => {
  const { client, options, queries } = fakeKintone({ records: served });
  const source = kintoneSource(client, options);
  const first = await source.read({
    window,
    cursor: null,
    fields: [],
    limit: 1_000,
    condition: '区分 in ("甲")',
  });
  expect(first.ok && [first.value.records.length, first.value.next]).toEqual([1_000, '1000']);
  const second = await source.read({ window, cursor: '1000', fields: [], limit: 1_000 });
  expect(second.ok && [second.value.records.length, second.value.next]).toEqual([200, null]);
  expect(queries).toHaveLength(3);
  expect(queries[0]).toContain('区分 in ("甲")');
  expect(queries.join()).not.toContain('offset');
});

test('thousands changed in one minute are all read, although their change times are one', async () => {
  const { client, options } = fakeKintone({ records: served });
  const source = kintoneSource(client, options);
  const ids = new Set<string>();
  let cursor: string | null = null;
  do {
    const page = await source.read({ window, cursor, fields: [], limit: 100 });
    if (!page.ok) throw new Error(page.fault.code);
    for (const it of page.value.records) ids.add(it.id);
    cursor = page.value.next;
  } while (cursor !== null);
  expect(ids.size).toBe(1_200);
});

test('newest first, a page goes on inside the minute where the one before ended', async () => {
  const { client, options, queries } = fakeKintone({ records: () => rows.slice(0, 2) });
  const source = kintoneSource(client, options);
  const first = await source.read({ window, cursor: null, fields: [], limit: 2, newestFirst: true });
  const next = '2026-11-22T00:05:00.000Z 2';
  expect(first).toMatchObject({ ok: true, value: { next } });
  await source.read({ window, cursor: next, fields: [], limit: 2, newestFirst: true });
  await source.read({ window, cursor: null, fields: [], limit: 2, above: next });
  expect(queries[0]).toContain('order by 更新日時 desc, $id desc limit 2');
  const minute = '"2026-11-22T00:05:00Z"';
  expect(queries[1]).toContain(`(更新日時 < ${minute} or (更新日時 = ${minute} and $id < 2))`);
  expect(queries[2]).toContain(`(更新日時 > ${minute} or (更新日時 = ${minute} and $id >= 2))`);
});
