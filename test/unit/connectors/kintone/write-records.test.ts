import { expect, test } from 'vitest';
import { openKintoneApp } from '../../../../shared/connectors/kintone/kintone-app.ts';
import { writeRecords } from '../../../../shared/connectors/kintone/write-records.ts';
import type { WriteOperation } from '../../../../shared/ports/record-target.ts';
import { allWritten, fakeKintone, refusal } from '../../../support/fake-kintone.ts';

const rows = (count: number): WriteOperation[] =>
  Array.from({ length: count }, (_, i) => ({ kind: 'create', ref: `r${i}`, fields: { 番号: `C-${i}` } }));
const has = (part: { payload: object } | undefined, value: string): boolean =>
  JSON.stringify(part?.payload ?? {}).includes(`"${value}"`);

test('a row that kintone names is left out and everything else is sent again', async () => {
  const { client, options, bulks } = fakeKintone({
    bulk: (requests) => {
      const at = requests.findIndex((it) => has(it, 'C-150'));
      if (at >= 0) throw refusal('CB_VA01', at, { 'records[50].番号.value': { messages: ['だめ'] } });
      return requests.map(allWritten);
    },
  });
  const done = await writeRecords(openKintoneApp(client, options), rows(250));
  expect(done.ok && done.value.filter((it) => it.done === 'refused')).toMatchObject([{ ref: 'r150' }]);
  expect(bulks).toHaveLength(2);
});

test('where kintone names no row, the refused hundred is halved until it is found', async () => {
  const { client, options, bulks } = fakeKintone({
    bulk: (requests) => {
      const at = requests.findIndex((it) => has(it, 'C-177'));
      if (at >= 0) throw refusal('GAIA_LO04', at);
      return requests.map(allWritten);
    },
  });
  const done = await writeRecords(openKintoneApp(client, options), rows(300));
  expect(done.ok && done.value.filter((it) => it.done === 'refused')).toMatchObject([
    { ref: 'r177', fault: { code: 'ROW_LOOKUP_MISSING' } },
  ]);
  expect(done.ok && done.value.map((it) => it.ref)).toEqual(rows(300).map((it) => it.ref));
  expect(bulks.length).toBeLessThan(20);
});

test('trouble that is not a row’s own ends the write', async () => {
  const { client, options } = fakeKintone({
    bulk: () => {
      throw refusal('GAIA_NO01', 0);
    },
  });
  const done = await writeRecords(openKintoneApp(client, options), rows(3));
  expect(done).toMatchObject({ ok: false, fault: { code: 'PERMISSION_MISSING' } });
});
