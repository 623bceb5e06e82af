import { invalidParameter, KintoneError } from '../errors/kintone-error.ts';
import { readQuery, searchAll } from '../query/search.ts';
import { syntaxError } from '../query/tokenize.ts';
import { recordShower } from '../records/show-record.ts';
import type { Cursor } from '../store/cursors.ts';
import type { Call, Endpoints } from './call.ts';
import { optionalInteger, optionalText, optionalTexts, text } from './parameters.ts';
import { mayView } from './read-records.ts';
import { appById, permitted, targetApp } from './target-app.ts';

const usualSize = 100;
const mostSize = 500;

const open = (call: Call) => {
  const { tenant, actor, parameters } = call;
  const app = permitted(call, targetApp(call), 'view');
  const size = optionalInteger(parameters, 'size', usualSize, 1);
  if (size > mostSize) throw invalidParameter('size', (words) => words.atMost(mostSize));
  const query = readQuery(optionalText(parameters, 'query') ?? '');
  if (query.limit !== null || query.offset !== null) throw syntaxError();
  if (tenant.cursors.full) throw new KintoneError('GAIA_TM12', (words) => words.tooManyCursors);
  const records = searchAll({ ...tenant, actor }, app, query, mayView(call, app));
  const fields = optionalTexts(parameters, 'fields');
  const cursor = tenant.cursors.open({
    appId: app.id,
    fields: fields?.length ? fields : null,
    size,
    recordIds: records.map((record) => record.id),
  });
  return { id: cursor.id, totalCount: String(records.length) };
};

const known = (call: Call): Cursor => {
  const cursor = call.tenant.cursors.find(text(call.parameters, 'id'));
  if (!cursor) throw new KintoneError('GAIA_CN01', (words) => words.cursorNotFound);
  return cursor;
};

// Which records belong to a cursor is settled when it is opened, what they hold when they are read.
const next = (call: Call) => {
  const cursor = known(call);
  const app = permitted(call, appById(call, cursor.appId), 'view');
  const show = recordShower(call.tenant, app, call.actor, cursor.fields);
  const visible = mayView(call, app);
  const records = cursor.recordIds
    .slice(cursor.position, cursor.position + cursor.size)
    .flatMap((id) => app.records.get(id) ?? [])
    .filter(visible)
    .map(show);
  call.tenant.cursors.advance(cursor);
  return { records, next: cursor.position + cursor.size < cursor.recordIds.length };
};

const close = (call: Call) => {
  const cursor = known(call);
  appById(call, cursor.appId);
  call.tenant.cursors.close(cursor.id);
  return {};
};

/** Reading many records page by page. */
export const cursorEndpoints: Endpoints = {
  'POST records/cursor.json': { run: open },
  'GET records/cursor.json': { run: next },
  'DELETE records/cursor.json': { run: close },
};
