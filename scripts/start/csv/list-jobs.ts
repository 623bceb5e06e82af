import type { Job } from '../../../shared/config/config.ts';
import type { Schema } from '../../../shared/field/schema.ts';
import type { MappingRow } from '../../../shared/mapping/mapping.ts';
import { suggestMapping } from '../../../shared/mapping/suggest-mapping.ts';
import { type ListColumn, listContext, type TypedList } from './list-columns.ts';

const job = (
  id: string,
  name: string,
  app: string,
  object: string,
  rows: readonly MappingRow[],
  key: string,
): Job => ({
  id,
  name,
  enabled: true,
  enabledAt: null,
  kind: 'upsert',
  left: { app, guestSpace: null, condition: '' },
  right: { connection: object === 'Account' ? 'salesforce' : 'csv', object, condition: '' },
  mapping: { rows, key: { row: key, fallbacks: [] }, ...listContext },
  schedule: { kind: 'manual' },
  initial: { kind: 'all' },
  duplicates: 'sticky',
  conflicts: 'left',
});

const importRow = (column: ListColumn): MappingRow => ({
  id: column.code,
  left: column.code,
  right: column.header,
  direction: 'receive',
  sendSteps: [],
  receiveSteps: column.steps,
  whenEmpty: 'clear',
  // A date nobody can read must not keep the rest of its row out.
  onError: 'dropField',
});

/** The job that brings a list into its app, by its key column. */
export const importJob = (app: string, name: string, list: TypedList): Job =>
  job(`list-import-${app}`, name, app, name, list.columns.map(importRow), list.key.code);

const keyField = 'KintoneKey__c';
const nameLike = /名|name/i;

/** The job that carries the app to Salesforce accounts: proposed rows, the list's key as external id, a name for each. */
export const accountJob = (app: string, list: TypedList, kintone: Schema, account: Schema): Job => {
  const proposed = suggestMapping(kintone, account)
    .map((it) => it.row)
    .filter((it) => it.right !== keyField && it.right !== 'Name');
  const named = list.columns.find((it) => nameLike.test(it.header) && it.type === 'text') ?? list.key;
  const row = (left: string, right: string): MappingRow => ({
    id: `${left}>${right}`,
    left,
    right,
    direction: 'send',
    sendSteps: [],
    receiveSteps: [],
    whenEmpty: 'leave',
    onError: 'dropField',
  });
  const key = row(list.key.code, keyField);
  const others = proposed.map((it) => ({ ...it, direction: 'send' as const, onError: 'dropField' as const }));
  return job(
    `list-accounts-${app}`,
    'Account',
    app,
    'Account',
    [key, row(named.code, 'Name'), ...others],
    key.id,
  );
};
