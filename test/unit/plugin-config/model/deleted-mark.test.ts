import { describe, expect, it } from 'vitest';
import {
  markableSides,
  markFields,
  markProblems,
  noMark,
  startMark,
  toldSides,
  withMark,
} from '../../../../plugin/config/model/deleted-mark.ts';
import type { DeletedFlag, Job } from '../../../../shared/config/config.ts';
import { checkFlagDeleted } from '../../../../shared/sync/plan/check-flag-deleted.ts';
import { contactObject, customerApp, customerJob, row } from '../../../support/customer-job.ts';
import { choicesOf, field, readOnly } from '../../../support/fields.ts';

const form = {
  ...customerApp,
  fields: [
    ...customerApp.fields,
    field('備考', 'text', { maxLength: 4 }),
    field('印', 'choices', choicesOf('削除')),
    field('状態', 'choice', { ...choicesOf('有効', '削除'), required: true }),
    field('区分', 'choice', { ...choicesOf('有効', '削除'), native: 'RADIO_BUTTON' }),
    field('番号', 'text', { unique: true }),
    field('計算', 'text', readOnly),
    field('担当', 'text', { reference: { to: ['9'] } }),
    field('日', 'date'),
  ],
};
const fieldOf = (code: string) => form.fields.find((it) => it.code === code);
const oneWay = (direction: 'send' | 'receive'): Job => {
  const job = customerJob({ kind: 'upsert' });
  return { ...job, mapping: { ...job.mapping, rows: [row('メール', 'Email', { direction })] } };
};
const codes = (mark: DeletedFlag, job = customerJob()) =>
  Object.fromEntries(Object.entries(markProblems(job, 'left', mark, form)).map(([at, it]) => [at, it.code]));

describe('where a mark for deleted records can stand', () => {
  it('[HOT-63] on both sides of a two-way job, on kintone where Salesforce is the source, nowhere else', () => {
    expect(markableSides(customerJob())).toEqual(['left', 'right']);
    expect(markableSides(oneWay('receive'))).toEqual(['left']);
    expect(markableSides(oneWay('send'))).toEqual([]);
  });

  it('and where somebody wrote one by hand, so that it can be taken away', () => {
    const job = withMark(oneWay('send'), 'right', { field: 'Department', value: '削除' });
    expect(markableSides(job)).toEqual(['right']);
    expect(toldSides(job)).toEqual([]);
    expect(checkFlagDeleted(job, { left: form, right: contactObject }).map((it) => it.code)).toContain(
      'FLAG_NEVER_SET',
    );
  });

  it('[HOT-63] in a field that can be written and repeated, and that no row of the mapping writes', () => {
    expect(markFields(customerJob(), 'left', form).map((it) => it.code)).toEqual([
      '状態',
      '区分',
      '印',
      '備考',
    ]);
  });

  it('in a field whose row is switched off', () => {
    const job = customerJob();
    const rows = job.mapping.rows.map((it) => (it.left === '会社' ? { ...it, disabled: true } : it));
    const free = { ...job, mapping: { ...job.mapping, rows } };
    expect(markFields(free, 'left', form).map((it) => it.code)).toContain('会社');
  });
});

describe('a mark', () => {
  it('is ready at once where the field can hold one thing only', () => {
    expect(startMark(fieldOf('印'))).toEqual({ field: '印', value: '削除' });
    expect(startMark(field('IsGone__c', 'boolean'))).toEqual({ field: 'IsGone__c', value: 'true' });
    expect(startMark(fieldOf('状態'))).toEqual({ field: '状態', value: '' });
    expect(startMark(undefined)).toEqual(noMark);
  });

  it.each<[string, DeletedFlag, Record<string, string>]>([
    ['none', noMark, {}],
    ['a check box', { field: '印', value: '削除' }, {}],
    ['a text', { field: '備考', value: '削除' }, {}],
    ['a text that says nothing', { field: '備考', value: '' }, { value: 'NO_VALUE' }],
    ['a text that is too long', { field: '備考', value: '削除された' }, { value: 'TOO_LONG' }],
    ['an option that is gone', { field: '印', value: '消滅' }, { value: 'CHOICE_UNKNOWN' }],
    ['a field that is gone', { field: 'ない', value: '削除' }, { field: 'FIELD_MISSING' }],
    ['a field of another kind', { field: '日', value: '削除' }, { field: 'ROLE_REFUSES_TYPE' }],
    ['a field that is read only', { field: '計算', value: '削除' }, { field: 'FIELD_READ_ONLY' }],
    ['a field of the mapping', { field: '会社', value: '削除' }, { field: 'TARGET_TWICE' }],
    ['a required field', { field: '状態', value: '削除' }, { alive: 'FLAG_NEEDS_ALIVE' }],
    ['a radio button', { field: '区分', value: '削除' }, { alive: 'FLAG_NEEDS_ALIVE' }],
    ['a required field and a way back', { field: '状態', value: '削除', alive: '有効' }, {}],
    ['a way back that is gone', { field: '状態', value: '削除', alive: '生存' }, { alive: 'CHOICE_UNKNOWN' }],
    ['no difference', { field: '状態', value: '削除', alive: '削除' }, { alive: 'SAME' }],
  ])('[HOT-63] is told beside its input what is wrong: %s', (_case, mark, problems) => {
    expect(codes(mark)).toEqual(problems);
  });

  it('that the page takes is one that `renkei check` takes', () => {
    const marks = [
      { field: '状態', value: '削除', alive: '有効' },
      { field: '区分', value: '削除', alive: '有効' },
      { field: '印', value: '削除' },
      { field: '備考', value: '削除', alive: '有効' },
    ];
    expect(marks.map((it) => it.field)).toEqual(markFields(customerJob(), 'left', form).map((it) => it.code));
    for (const mark of marks) {
      expect(codes(mark)).toEqual({});
      const job = withMark(customerJob(), 'left', mark);
      expect(checkFlagDeleted(job, { left: form, right: contactObject })).toEqual([]);
    }
  });

  it('leaves no trace in the settings once it is taken away', () => {
    const job = withMark(customerJob(), 'left', { field: '印', value: '削除' });
    const both = withMark(job, 'right', { field: 'Department', value: '削除', alive: '' });
    expect(both.flagDeleted).toEqual({
      left: { field: '印', value: '削除' },
      right: { field: 'Department', value: '削除' },
    });
    expect(withMark(both, 'right', noMark)).toEqual(job);
    expect(withMark(job, 'left', noMark)).toEqual(customerJob());
  });
});
