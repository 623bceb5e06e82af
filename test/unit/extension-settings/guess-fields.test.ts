import { expect, test } from 'vitest';
import { guessCallFields, guessCustomer } from '../../../extension/settings/guess-fields.ts';
import { historyApp, historyFields } from '../../../shared/config/history-app.ts';

const form = (fields: readonly { type: string; code: string; label?: string; protocol?: string }[]) =>
  Object.fromEntries(fields.map((it) => [it.code, { label: it.code, ...it }]));

test('the fields of our own history app are all recognised', () => {
  expect(guessCallFields(form(historyApp.fields))).toEqual(historyFields);
});

test('fields with other codes are recognised by their labels', () => {
  const fields = guessCallFields(
    form([
      { type: 'SINGLE_LINE_TEXT', code: 'f1', label: '通話ID' },
      { type: 'SINGLE_LINE_TEXT', code: 'f2', label: '電話番号' },
    ]),
  );
  expect(fields).toEqual({ callId: 'f1', number: 'f2' });
});

test('an app without a place for the call id cannot hold the history', () => {
  expect(guessCallFields(form([{ type: 'SINGLE_LINE_TEXT', code: '電話番号' }]))).toBeNull();
});

test('[CAL-02] any app with a phone field can hold customers', () => {
  expect(guessCustomer('14', form([{ type: 'LINK', code: 'tel', protocol: 'CALL' }]))).toEqual({
    app: '14',
    phoneFields: ['tel'],
    nameField: 'tel',
  });
});

test('[CAL-17] numbers, name, company and the do-not-call mark are found; fax and table fields are not', () => {
  const fields = form([
    { type: 'SINGLE_LINE_TEXT', code: '会社名' },
    { type: 'SINGLE_LINE_TEXT', code: '担当者名' },
    { type: 'LINK', code: '電話番号', protocol: 'CALL' },
    { type: 'SINGLE_LINE_TEXT', code: '携帯' },
    { type: 'SINGLE_LINE_TEXT', code: 'FAX番号' },
    { type: 'SUBTABLE', code: '電話一覧' },
    { type: 'CHECK_BOX', code: '架電禁止' },
  ]);
  expect(guessCustomer('14', fields)).toEqual({
    app: '14',
    phoneFields: ['電話番号', '携帯'],
    nameField: '担当者名',
    companyField: '会社名',
    doNotCallField: '架電禁止',
  });
});

test('an app without any number is no customer app', () => {
  expect(guessCustomer('14', form([{ type: 'SINGLE_LINE_TEXT', code: '会社名' }]))).toBeNull();
});
