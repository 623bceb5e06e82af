import { describe, expect, it } from 'vitest';
import { type CallQuestion, findCalls } from '../../../../plugin/desktop/calls/find-calls.ts';
import type { ReadRecords } from '../../../../plugin/desktop/house.ts';
import type { KintoneRecord } from '../../../../shared/connectors/kintone/kintone-client.ts';
import { fault } from '../../../../shared/fault/fault.ts';
import { fail, ok } from '../../../../shared/result.ts';

const question: CallQuestion = {
  history: { app: '9', fields: { callId: 'id', number: 'tel', customer: 'who', startedAt: 'at' } },
  region: 'JP',
  phones: ['03-5550-0101'],
  recordId: '7',
};
const record = (id: string, tel: string, who = '') => ({
  $id: { type: '__ID__', value: id },
  tel: { type: 'SINGLE_LINE_TEXT', value: tel },
  who: { type: 'SINGLE_LINE_TEXT', value: who },
  at: { type: 'DATETIME', value: '2026-11-22T00:00:00Z' },
});
const clientOf = (answer: (query: string) => readonly KintoneRecord[]) => {
  const queries: string[] = [];
  const client: ReadRecords = async ({ query }) => {
    queries.push(query);
    return ok(answer(query));
  };
  return { queries, client };
};

describe('the calls of a customer', () => {
  it('[CAL-24] are found however the number was written, and nobody else’s come along', async () => {
    const { client } = clientOf(() => [
      record('1', '０３（５５５０）０１０１'),
      record('2', '+81 3 5550 0101'),
      record('3', '03.5550.0101'),
      record('4', '06-5550-0101'),
      record('5', '090-1234-0101', '7'),
    ]);
    const found = await findCalls(client, question);
    expect(found.ok && found.value.rows.map((it) => it.id)).toEqual(['1', '2', '3', '5']);
  });

  it('are asked for newest first, 500 at a time, and there is a way on', async () => {
    const { client, queries } = clientOf((query) =>
      query.endsWith('offset 0')
        ? Array.from({ length: 500 }, (_, i) => record(String(i), '0355500101'))
        : [],
    );
    const first = await findCalls(client, question);
    expect(first.ok && first.value.next).toBe(500);
    expect(queries[0]).toMatch(/order by at desc, \$id desc limit 500 offset 0$/);
    const second = await findCalls(client, question, 500);
    expect(second).toEqual({ ok: true, value: { rows: [], next: null } });
  });

  it('cannot be used to slip a condition into the query', async () => {
    const { client, queries } = clientOf(() => []);
    await findCalls(client, { ...question, phones: ['x" or tel like "'] });
    expect(queries[0]).toContain('"x\\" or tel like \\""');
  });

  it('a person without the right to the app is told so', async () => {
    const client: ReadRecords = async () => fail(fault('PERMISSION_MISSING', 'kintone'));
    const found = await findCalls(client, question);
    expect(!found.ok && found.fault.code).toBe('PERMISSION_MISSING');
  });
});
