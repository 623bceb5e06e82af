import { describe, expect, it } from 'vitest';
import { appFormOf } from '../../../../../scripts/sandbox/kintone/browser/record/app-form.ts';
import { applyReturned } from '../../../../../scripts/sandbox/kintone/browser/record/apply-returned.ts';
import { blankRecord } from '../../../../../scripts/sandbox/kintone/browser/record/blank-record.ts';
import { quoted } from '../../../../../scripts/sandbox/kintone/browser/record/lookup.ts';
import { RecordForm } from '../../../../../scripts/sandbox/kintone/browser/record/record-form.ts';
import { recordToWrite } from '../../../../../scripts/sandbox/kintone/browser/record/record-to-write.ts';
import { rowsOf } from '../../../../../scripts/sandbox/kintone/browser/record/record-values.ts';
import { fieldIn } from '../../../../../scripts/sandbox/kintone/browser/record/show-refusal.ts';

const field = (type: string, code: string, more: object = {}) => ({
  [code]: { type, code, label: code, ...more },
});
const lookup = {
  relatedApp: { app: '2' },
  relatedKeyField: 'k',
  fieldMappings: [{ field: 'copy', relatedField: 'x' }],
  lookupPickerFields: [],
};
const form = appFormOf(
  {
    ...field('SINGLE_LINE_TEXT', 'name', { defaultValue: 'new' }),
    ...field('SINGLE_LINE_TEXT', 'key', { lookup }),
    ...field('SINGLE_LINE_TEXT', 'copy'),
    ...field('SINGLE_LINE_TEXT', 'auto', { expression: 'name&"!"' }),
    ...field('NUMBER', 'price'),
    ...field('CALC', 'total', { expression: 'SUM(count)*price', format: 'NUMBER' }),
    ...field('CREATOR', 'creator'),
    ...field('DATETIME', 'at', { defaultNowValue: true }),
    ...field('USER_SELECT', 'owner', { defaultValue: [{ type: 'FUNCTION', code: 'LOGINUSER()' }] }),
    ...field('FILE', 'file'),
    ...field('SUBTABLE', 'rows', {
      fields: { ...field('NUMBER', 'count'), ...field('SINGLE_LINE_TEXT', 'note') },
    }),
  },
  [],
  'Asia/Tokyo',
);
const user = { code: 'sato', name: '佐藤 美咲', timezone: 'Asia/Tokyo' } as Parameters<typeof blankRecord>[1];
const now = new Date('2026-11-22T01:02:33Z');
const blank = () => new RecordForm(form, blankRecord(form, user, now));

describe('a record on a form', () => {
  it('begins with the defaults of its fields', () => {
    const it = blank().snapshot();
    expect(it.name?.value).toBe('new');
    expect(it.at?.value).toBe('2026-11-22T01:02:00Z');
    expect(it.owner?.value).toEqual([{ code: 'sato', name: '佐藤 美咲' }]);
    expect(it.creator).toBeUndefined();
  });

  it('computes as it is filled in', () => {
    const it = blank();
    it.setValue('price', '100');
    it.setCell('rows', 0, 'count', '3');
    expect(it.field('total')?.value).toBe('300');
    it.setValue('name', 'Aoba');
    expect(it.field('auto')?.value).toBe('Aoba!');
  });

  it('takes over from handlers what may be rewritten, and nothing else', () => {
    const it = blank();
    const wanted = it.snapshot();
    for (const code of ['name', 'key', 'copy', 'auto', 'total']) {
      const one = wanted[code];
      if (one) one.value = 'rewritten';
    }
    if (wanted.file) wanted.file.value = [{ fileKey: 'stolen' }];
    if (wanted.name) wanted.name.error = 'wrong';
    if (wanted.price) wanted.price.disabled = true;
    expect(applyReturned(it, wanted)).toEqual(['name']);
    expect(it.field('name')).toMatchObject({ value: 'rewritten', error: 'wrong' });
    expect(it.field('price')?.disabled).toBe(true);
    expect([it.field('key')?.value, it.field('copy')?.value, it.field('file')?.value]).toEqual(['', '', []]);
    expect(it.hasErrors).toBe(true);
  });

  it('hands out copies: what a handler does to its event changes nothing by itself', () => {
    const it = blank();
    const copy = it.snapshot();
    if (copy.name) copy.name.value = 'elsewhere';
    expect(it.field('name')?.value).toBe('new');
  });

  it('lets handlers add, change and drop rows of a table', () => {
    const it = blank();
    const wanted = it.snapshot();
    const rows = wanted.rows?.value as unknown[];
    rows.push({ id: null, value: { count: { type: 'NUMBER', value: '5' } } });
    applyReturned(it, wanted);
    const after = rowsOf(it.field('rows'));
    expect(after.map((row) => [row.value.count?.value, row.value.note?.value])).toEqual([
      ['', ''],
      ['5', ''],
    ]);
  });

  it('sends what a person may fill in, and never a calculated or copied value', () => {
    expect(Object.keys(recordToWrite(form, blank().snapshot()))).toEqual([
      'name',
      'key',
      'price',
      'at',
      'owner',
      'file',
      'rows',
    ]);
  });

  it.each([
    ['record.name.value', 'name'],
    ['record[price].value', 'price'],
    ['record.rows.value[0].value.count.value', 'rows'],
    ['record.owner.values.value', 'owner'],
    ['app', null],
  ])('reads the field out of the path %s', (path, code) => {
    expect(fieldIn(path)).toBe(code);
  });

  it('writes a text into a query so that it stays one text', () => {
    expect(quoted('a "b" \\ c\td')).toBe('"a \\"b\\" \\\\ c\\td"');
  });
});
