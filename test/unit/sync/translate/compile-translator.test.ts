import { expect, test } from 'vitest';
import { compileTranslator } from '../../../../shared/sync/translate/compile-translator.ts';
import { contactObject, customerApp, customerJob, row } from '../../../support/customer-job.ts';
import { customerTranslator, record } from '../../../support/sync-records.ts';

const { mapping } = customerJob();

test('[FER-55] without its key field a mapping cannot run, and the fault names both fields', () => {
  const gone = { ...contactObject, fields: contactObject.fields.filter((it) => it.code !== 'Email') };
  expect(compileTranslator(mapping, customerApp, gone)).toMatchObject({
    ok: false,
    fault: { code: 'KEY_UNMAPPED', values: { left: 'メール', right: 'Email' } },
  });
});

test('[FER-54] a row that is switched off or whose field is gone takes no part, the others do', () => {
  const rows = mapping.rows.map((it) => (it.left === '会社' ? { ...it, disabled: true } : it));
  const gone = { ...contactObject, fields: contactObject.fields.filter((it) => it.code !== 'Phone') };
  const compiled = compileTranslator({ ...mapping, rows }, customerApp, gone);
  expect(compiled.ok && compiled.value.rows.map((it) => it.left)).toEqual(['氏名', 'メール']);
});

test('a record is carried in both directions', () => {
  const translator = customerTranslator();
  const sent = translator.translate('left', record('1', { 氏名: '佐藤', メール: 'a@example.com' }), null);
  expect(sent).toMatchObject({ failed: false, fields: { LastName: '佐藤', Email: 'a@example.com' } });
  const received = translator.translate('right', record('2', { LastName: '佐藤' }), null);
  expect(received.fields.氏名).toBe('佐藤');
});

test('a value that does not fit is dropped and told, or keeps the whole row back', () => {
  const long = record('1', { 氏名: 'あ'.repeat(200), メール: 'a@example.com' });
  const dropping = customerTranslator().translate('left', long, null);
  expect(dropping).toMatchObject({ failed: false });
  expect(dropping.fields.LastName).toBeUndefined();
  expect([...dropping.dropped]).toEqual(['lastname']);
  const rows = [
    row('氏名', 'LastName', { onError: 'failRow' }),
    row('メール', 'Email', { role: 'key' as const }),
  ];
  const failing = customerTranslator(customerJob({ mapping: { ...mapping, rows } })).translate(
    'left',
    long,
    null,
  );
  expect(failing.failed).toBe(true);
});
