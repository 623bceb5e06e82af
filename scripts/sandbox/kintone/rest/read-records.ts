import { KintoneError, noPrivilege } from '../errors/kintone-error.ts';
import type { App } from '../forms/app.ts';
import { readQuery, search } from '../query/search.ts';
import { recordShower } from '../records/show-record.ts';
import type { StoredRecord } from '../store/record.ts';
import type { Call, Endpoints } from './call.ts';
import { flag, integer, optionalText, optionalTexts, requireAll } from './parameters.ts';
import { permitted, targetApp } from './target-app.ts';

/** Whether the caller may see a record of this app. */
export const mayView = (call: Call, app: App): ((record: StoredRecord) => boolean) => {
  if ((app.live ?? app.preview).recordAcl.length === 0) return () => true;
  return (record) => call.tenant.access.record(call.actor, app, record).view;
};

/** A record for someone who may see it; refuses otherwise. */
export const visibleRecord = (call: Call, app: App, id: number): StoredRecord => {
  const record = app.records.get(id);
  if (!record) throw new KintoneError('GAIA_RE01', (words) => words.recordNotFound(String(id)));
  if (!mayView(call, app)(record)) throw noPrivilege();
  return record;
};

const getRecord = (call: Call) => {
  requireAll(call.parameters, 'app', 'id');
  const app = permitted(call, targetApp(call), 'view');
  const record = visibleRecord(call, app, integer(call.parameters, 'id', 1));
  return { record: recordShower(call.tenant, app, call.actor, null)(record) };
};

const getRecords = (call: Call) => {
  const { tenant, actor, parameters } = call;
  const app = permitted(call, targetApp(call), 'view');
  const wanted = optionalTexts(parameters, 'fields');
  const query = readQuery(optionalText(parameters, 'query') ?? '');
  const found = search({ ...tenant, actor }, app, query, mayView(call, app), flag(parameters, 'totalCount'));
  const show = recordShower(tenant, app, actor, wanted?.length ? wanted : null);
  return { records: found.records.map(show), totalCount: found.total === null ? null : String(found.total) };
};

/** Reading one record and lists of records. */
export const readRecordEndpoints: Endpoints = {
  'GET record.json': { run: getRecord },
  'GET records.json': { run: getRecords },
};
