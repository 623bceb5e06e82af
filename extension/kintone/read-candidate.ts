import type { Candidate } from '../../shared/call/match.ts';
import type { Calling } from '../../shared/config/config.ts';
import type { KintoneRecord } from '../../shared/connectors/kintone/kintone-client.ts';

type Customer = Calling['customers'][number];

const textOf = (record: KintoneRecord, code: string | undefined): string => {
  const value = code ? record[code]?.value : undefined;
  return typeof value === 'string' ? value : '';
};

const isFilled = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));

/** Field codes to read of a customer, no more than the call needs. */
export const candidateFields = (customer: Customer): string[] =>
  [
    '$id',
    customer.nameField,
    customer.companyField,
    customer.doNotCallField,
    customer.phoneKeyField,
    ...customer.phoneFields,
  ].filter((code): code is string => Boolean(code));

/** A kintone record as somebody who may be called; `own` says that the number stood on this very record. */
export const readCandidate = (customer: Customer, record: KintoneRecord, own: boolean): Candidate => {
  const company = textOf(record, customer.companyField);
  const recordId = textOf(record, '$id');
  return {
    party: {
      app: customer.app,
      recordId,
      name: textOf(record, customer.nameField) || company || `#${recordId}`,
      ...(company ? { company } : {}),
    },
    phones: customer.phoneFields.map((code) => textOf(record, code)).filter(Boolean),
    doNotCall: customer.doNotCallField ? isFilled(record[customer.doNotCallField]?.value) : false,
    own,
  };
};
