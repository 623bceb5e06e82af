import { expect, test } from 'vitest';
import { markQuery } from '../../../../shared/connectors/kintone/query.ts';
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

test('the newest twelve thousand are counted off in two requests, and cut inside their minute', async () => {
  const { client, options, queries } = fakeKintone({ records: () => rows.slice(6, 8) });
  const source = kintoneSource(client, options);
  const mark = await source.mark({ window, most: 12_000, condition: '区分 in ("甲")' });
  expect(mark).toEqual({ ok: true, value: '2026-11-22T00:05:00Z 7' });
  expect(queries[0]).toContain('order by 更新日時 desc, $id desc limit 2 offset 9999');
  expect(queries[1]).toContain('limit 2 offset 1999');
  const mark7 = '2026-11-22T00:05:00Z 7';
  expect(queries[1]).toContain(markQuery('更新日時', mark7, 'below'));
  const read = { window, cursor: null, fields: [], limit: 2 };
  await source.read({ ...read, below: mark7 });
  expect(queries.at(-1)).toContain(markQuery('更新日時', mark7, 'below'));
  await source.read({ ...read, above: mark7 });
  expect(queries.at(-1)).toContain(markQuery('更新日時', mark7, 'above'));
});

test('where there are no more than that there is no mark', async () => {
  const { client, options } = fakeKintone({ records: () => rows.slice(0, 1) });
  expect(await kintoneSource(client, options).mark({ window, most: 3 })).toEqual({ ok: true, value: null });
});
