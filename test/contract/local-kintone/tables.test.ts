import { describe, expect, it } from 'vitest';
import { problemsOf, useLocalKintone } from './local-kintone.ts';

const kintone = useLocalKintone();

const write = async (app: string, record: Record<string, unknown>) =>
  kintone.call('POST', '/k/v1/record.json', { app, record });

const read = async (app: string, id = 1) => (await kintone.client.record.getRecord({ app, id })).record;

describe('tables', () => {
  const orders = () =>
    kintone.app({
      items: {
        type: 'SUBTABLE',
        code: 'items',
        label: '明細',
        fields: {
          name: { type: 'SINGLE_LINE_TEXT', code: 'name', label: '品', required: true },
          count: { type: 'NUMBER', code: 'count', label: '数' },
          note: { type: 'SINGLE_LINE_TEXT', code: 'note', label: '備考', defaultValue: 'なし' },
        },
      },
      title: { type: 'SINGLE_LINE_TEXT', code: 'title', label: '件名' },
    });
  type Row = { id: string; value: Record<string, { value: string }> };
  const rows = async (app: string) => (await read(app)).items?.value as unknown as Row[];
  const update = (app: string, record: unknown) =>
    kintone.call('PUT', '/k/v1/record.json', { app, id: 1, record });

  it('keeps rows by id, adds those without, drops the rest, and leaves tables alone that are not sent', async () => {
    const app = await orders();
    await write(app, {
      items: { value: ['a', 'b'].map((name) => ({ value: { name: { value: name }, count: { value: 1 } } })) },
    });
    const [first] = await rows(app);
    await update(app, { title: { value: 'x' } });
    expect(await rows(app)).toHaveLength(2);
    await update(app, {
      items: {
        value: [
          { id: first?.id, value: { count: { value: '99' } } },
          { id: '999999', value: { name: { value: 'new' } } },
        ],
      },
    });
    const after = await rows(app);
    expect(
      after.map((row) => [row.value.name?.value, row.value.count?.value, row.value.note?.value]),
    ).toEqual([
      ['a', '99', 'なし'],
      ['new', '', 'なし'],
    ]);
    expect(after[0]?.id).toBe(first?.id);
    expect(after[1]?.id).not.toBe('999999');
    await update(app, { items: { value: [] } });
    expect(await rows(app)).toEqual([]);
  });

  it('names problems row by row, and turns what is no number in a row into nothing', async () => {
    const app = await orders();
    const answer = await write(app, {
      items: { value: [{ value: { name: { value: 'a' } } }, { value: { count: { value: 1 } } }] },
    });
    expect(problemsOf(answer.body)).toEqual({ 'record.items.value[1].value.name.value': ['必須です。'] });
    await write(app, { items: { value: [{ value: { name: { value: 'a' }, count: { value: '1,000' } } }] } });
    expect((await rows(app))[0]?.value.count?.value).toBe('');
  });

  it('refuses the same row twice', async () => {
    const app = await orders();
    await write(app, { items: { value: [{ value: { name: { value: 'a' } } }] } });
    const [row] = await rows(app);
    const answer = await update(app, {
      items: {
        value: [
          { id: row?.id, value: {} },
          { id: row?.id, value: {} },
        ],
      },
    });
    expect([answer.status, answer.body.code]).toEqual([520, 'GAIA_SI01']);
  });
});
