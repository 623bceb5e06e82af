import { KintoneError } from '../errors/kintone-error.ts';
import type { App } from '../forms/app.ts';
import type { AppSettings } from '../forms/app-settings.ts';
import { compileCondition } from '../query/compile.ts';
import { parseQuery } from '../query/parse.ts';
import { syntaxError } from '../query/tokenize.ts';
import { MemoryRecordStore } from '../store/memory-record-store.ts';
import type { Call } from './call.ts';

/** Refuses a condition that the form it stands in could not be asked; gives it back unchanged. */
export const checkCondition = (call: Call, settings: AppSettings, condition: string): string => {
  const query = parseQuery(condition);
  if (query.order.length > 0 || query.limit !== null || query.offset !== null) throw syntaxError();
  const form: Pick<App, 'live' | 'preview' | 'records' | 'code'> = {
    live: null,
    preview: settings,
    records: new MemoryRecordStore(call.tenant.transactions),
    code: '',
  };
  compileCondition({ ...call.tenant, actor: call.actor }, form as App, query.condition);
  return condition;
};

/** Refuses an order by fields that do not exist; gives it back unchanged. */
export const checkSort = (settings: AppSettings, sort: string): string => {
  const { order } = parseQuery(sort.trim() === '' ? '' : `order by ${sort}`);
  for (const { field } of order) {
    if (field !== '$id' && !settings.fields[field]) {
      throw new KintoneError('GAIA_IQ11', (words) => words.queryFieldNotFound(field));
    }
  }
  return sort;
};
