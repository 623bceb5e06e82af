import type { CallFields, Calling } from '../../shared/config/config.ts';
import { historyApp } from '../../shared/config/history-app.ts';
import type { KintoneFieldSettings } from '../../shared/connectors/kintone/kintone-client.ts';

/** A form's fields by code, as kintone describes them. */
export type FormFields = Readonly<Record<string, KintoneFieldSettings>>;

const texts = new Set(['SINGLE_LINE_TEXT', 'MULTI_LINE_TEXT']);
const phoneName = /電話|携帯|tel|phone|mobile/i;
const fax = /fax|ファックス|ファクス/i;
const personName = /^(?:氏名|名前|担当者|担当者名|顧客名|姓|name|full_?name|last_?name)$/i;
const companyName = /会社|企業|法人|company/i;
const forbidden = /架電禁止|電話禁止|do_?not_?call/i;

/** Which fields of a history app take what, by the codes and labels of the app that Renkei makes; null without id and number. */
export const guessCallFields = (form: FormFields): CallFields | null => {
  const found = historyApp.fields.flatMap(({ role, code, label }) => {
    const field = form[code] ?? Object.values(form).find((it) => it.label === label || it.code === label);
    return field ? [[role, field.code] as const] : [];
  });
  const fields: Partial<CallFields> = Object.fromEntries(found);
  const { callId, number } = fields;
  return callId && number ? { ...fields, callId, number } : null;
};

/** Which fields of an app hold a customer's numbers and name; null where nothing looks like a number. */
export const guessCustomer = (app: string, form: FormFields): Calling['customers'][number] | null => {
  const fields = Object.values(form);
  const named = (pattern: RegExp) => (it: KintoneFieldSettings) =>
    pattern.test(it.code) || pattern.test(it.label);
  const phones = fields.filter(
    (it) =>
      !named(fax)(it) &&
      ((it.type === 'LINK' && it.protocol === 'CALL') ||
        (it.type === 'SINGLE_LINE_TEXT' && named(phoneName)(it))),
  );
  if (phones.length === 0) return null;
  const company = fields.find((it) => texts.has(it.type) && named(companyName)(it));
  const person = fields.find((it) => texts.has(it.type) && named(personName)(it));
  const stop = fields.find(named(forbidden));
  return {
    app,
    phoneFields: phones.map((it) => it.code),
    nameField: person?.code ?? company?.code ?? phones[0]?.code ?? '',
    ...(company ? { companyField: company.code } : {}),
    ...(stop ? { doNotCallField: stop.code } : {}),
  };
};
