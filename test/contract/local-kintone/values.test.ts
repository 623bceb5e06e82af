import { describe, expect, it } from 'vitest';
import { problemsOf, useLocalKintone } from './local-kintone.ts';

const kintone = useLocalKintone();

const options = (...names: string[]) =>
  Object.fromEntries(names.map((name, index) => [name, { label: name, index: String(index) }]));

const write = async (app: string, record: Record<string, unknown>) =>
  kintone.call('POST', '/k/v1/record.json', { app, record });

const read = async (app: string, id = 1) => (await kintone.client.record.getRecord({ app, id })).record;

describe('field values', () => {
  it('fills defaults only where nothing was sent, and only for new records', async () => {
    const app = await kintone.app({
      text: { type: 'SINGLE_LINE_TEXT', code: 'text', label: 't', required: true, defaultValue: '既定' },
      tags: { type: 'CHECK_BOX', code: 'tags', label: 'c', options: options('A', 'B'), defaultValue: ['A'] },
      day: { type: 'DATE', code: 'day', label: 'd', defaultNowValue: true },
      other: { type: 'NUMBER', code: 'other', label: 'n' },
    });
    expect((await write(app, { tags: { value: [] } })).status).toBe(200);
    const record = await read(app);
    expect([record.text?.value, record.tags?.value]).toEqual(['既定', []]);
    expect(record.day?.value).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(problemsOf((await write(app, { text: { value: '' } })).body)).toEqual({
      'record.text.value': ['必須です。'],
    });
  });

  it('names options by index, lists as values and people as values.value', async () => {
    const app = await kintone.app({
      tags: { type: 'CHECK_BOX', code: 'tags', label: 'c', required: true, options: options('A') },
      rank: { type: 'DROP_DOWN', code: 'rank', label: 'd', required: true, options: options('A') },
      staff: { type: 'USER_SELECT', code: 'staff', label: 'u', required: true },
      radio: { type: 'RADIO_BUTTON', code: 'radio', label: 'r', required: true, options: options('A') },
    });
    const answer = await write(app, { tags: { value: ['X'] }, rank: { value: 'Q' } });
    expect(problemsOf(answer.body)).toEqual({
      'record.tags.values[0].value': ['"X"は選択肢にありません。'],
      'record.tags.values': ['必須です。'],
      'record.rank.value': ['"Q"は選択肢にありません。', '必須です。'],
      'record.staff.values.value': ['必須です。'],
    });
  });

  it('keeps times to the minute and shows empty ones as each type does', async () => {
    const app = await kintone.app({
      at: { type: 'DATETIME', code: 'at', label: 'a' },
      day: { type: 'DATE', code: 'day', label: 'd' },
      clock: { type: 'TIME', code: 'clock', label: 't' },
      rank: { type: 'DROP_DOWN', code: 'rank', label: 'r', options: options('A') },
    });
    await write(app, { at: { value: '2026-01-02T09:30:59+09:00' }, clock: { value: '7:05' } });
    await write(app, {});
    const filled = await read(app, 1);
    expect([filled.at?.value, filled.clock?.value]).toEqual(['2026-01-02T00:30:00Z', '07:05']);
    const empty = await read(app, 2);
    expect([empty.at?.value, empty.day?.value, empty.clock?.value, empty.rank?.value]).toEqual([
      '',
      null,
      null,
      null,
    ]);
    expect((await write(app, { day: { value: '2026-02-30' } })).body.code).toBe('CB_VA01');
  });

  it('refuses values of the wrong JSON type', async () => {
    const app = await kintone.app({
      tags: { type: 'CHECK_BOX', code: 'tags', label: 'c', options: options('A') },
      text: { type: 'SINGLE_LINE_TEXT', code: 'text', label: 't' },
    });
    expect((await write(app, { tags: { value: 'A' } })).body.code).toBe('CB_IJ01');
    expect((await write(app, { text: { value: ['a'] } })).body.code).toBe('CB_IJ01');
  });

  it('lets an empty unique value repeat, and a record keep its own', async () => {
    const app = await kintone.app({ key: { type: 'LINK', code: 'key', label: 'k', unique: true } });
    expect((await write(app, { key: { value: '' } })).status).toBe(200);
    expect((await write(app, { key: { value: '' } })).status).toBe(200);
    await write(app, { key: { value: 'https://a.example' } });
    const own = await kintone.call('PUT', '/k/v1/record.json', {
      app,
      id: 3,
      record: { key: { value: 'https://a.example' } },
    });
    expect(own.status).toBe(200);
    const taken = await kintone.call('PUT', '/k/v1/record.json', {
      app,
      id: 1,
      record: { key: { value: 'https://a.example' } },
    });
    expect(problemsOf(taken.body)).toEqual({ 'record.key.value': ['値がほかのレコードと重複しています。'] });
  });

  it('lets only someone who manages the app say who made a record and when', async () => {
    const app = await kintone.app({});
    const sent = { 作成者: { value: { code: 'sato' } }, 作成日時: { value: '2020-01-01T00:00:00Z' } };
    expect((await write(app, sent)).status).toBe(200);
    expect(await read(app)).toMatchObject({
      作成者: { value: { code: 'sato' } },
      作成日時: { value: '2020-01-01T00:00:00Z' },
    });
    const other = await kintone.call(
      'POST',
      '/k/v1/record.json',
      { app, record: sent },
      {
        'X-Cybozu-Authorization': Buffer.from('sato:sato').toString('base64'),
      },
    );
    expect([other.status, other.body.code]).toEqual([403, 'CB_NO02']);
  });
});
