import { expect, test } from 'vitest';
import { kintoneTarget, readAll } from '../../../../shared/connectors/kintone/record-target.ts';
import { fakeKintone } from '../../../support/fake-kintone.ts';

test('nothing to write and nobody to look for cost no request', async () => {
  const { client, options, queries, bulks } = fakeKintone({});
  const target = kintoneTarget(client, options);
  expect(await target.write([])).toEqual({ ok: true, value: [] });
  expect(await target.lookUp({ by: { ids: [] }, fields: [] })).toEqual({ ok: true, value: [] });
  expect([queries, bulks]).toEqual([[], []]);
});

test('five hundred keys go into one query, each asked for once', async () => {
  const { client, options, queries } = fakeKintone({});
  const values = Array.from({ length: 700 }, (_, i) => `C-${i % 600}`);
  await kintoneTarget(client, options).lookUp({ by: { field: '番号', values }, fields: [] });
  expect(queries).toHaveLength(2);
  expect(queries[0]).toContain('"C-499"');
});

test('a key that more records share than one answer holds is read to its end', async () => {
  const many = Array.from({ length: 501 }, (_, i) => ({ $id: { type: '__ID__', value: String(i + 1) } }));
  const { client, gate } = fakeKintone({
    records: (query) => (query.includes('$id > 500') ? many.slice(500) : many.slice(0, 500)),
  });
  const found = await readAll({ id: '1', client, gate }, 'a in ("x")', ['$id']);
  expect(found.ok && found.value).toHaveLength(501);
});
