import { invalidParameter } from '../errors/kintone-error.ts';
import { Problems } from '../errors/problems.ts';
import { deleteOne } from '../records/delete-one.ts';
import { updateOne } from '../records/update-one.ts';
import { createWriter, insertRecord } from '../records/writer.ts';
import type { Call, Endpoints } from './call.ts';
import { flag, integerOf, list, objectOf, optionalList, requireAll } from './parameters.ts';
import { permitted, targetApp } from './target-app.ts';

/** Records one call may write. */
export const mostRecords = 100;

const addRecord = (call: Call) => {
  const app = permitted(call, targetApp(call), 'add');
  const writer = createWriter(call.tenant, app, call.actor);
  const problems = new Problems();
  const sent = objectOf(call.parameters.record ?? {});
  return call.tenant.transactions.run(() => {
    const id = insertRecord(writer, sent, 'record', problems);
    problems.settle();
    if (!call.bulk) call.tenant.webhooks.notify(app, 'ADD_RECORD', id);
    return { id: String(id), revision: '1' };
  });
};

const addRecords = (call: Call) => {
  requireAll(call.parameters, 'app', 'records');
  const app = permitted(call, targetApp(call), 'add');
  const records = list(call.parameters, 'records');
  if (records.length > mostRecords) throw invalidParameter('records', (words) => words.tooManyToAdd);
  const writer = createWriter(call.tenant, app, call.actor);
  const problems = new Problems();
  return call.tenant.transactions.run(() => {
    const ids = records.map((sent, index) =>
      insertRecord(writer, objectOf(sent), `records[${index}]`, problems),
    );
    problems.settle();
    return { ids: ids.map(String), revisions: ids.map(() => '1') };
  });
};

const putRecord = (call: Call) => {
  const app = permitted(call, targetApp(call), 'edit');
  const writer = createWriter(call.tenant, app, call.actor);
  const problems = new Problems();
  return call.tenant.transactions.run(() => {
    const { id, revision } = updateOne(
      writer,
      call.parameters,
      { base: 'record', path: '', upsert: false },
      problems,
    );
    problems.settle();
    if (!call.bulk) call.tenant.webhooks.notify(app, 'UPDATE_RECORD', id);
    return { revision: String(revision) };
  });
};

const putRecords = (call: Call) => {
  requireAll(call.parameters, 'app', 'records');
  const upsert = flag(call.parameters, 'upsert');
  const app = permitted(call, targetApp(call), 'edit', ...(upsert ? (['add'] as const) : []));
  const records = list(call.parameters, 'records').map(objectOf);
  if (records.length > mostRecords) throw invalidParameter('records', (words) => words.tooManyToUpdate);
  const writer = createWriter(call.tenant, app, call.actor);
  const problems = new Problems();
  refuseRepeats(records, problems);
  return call.tenant.transactions.run(() => {
    const results = records.map((sent, index) => {
      const path = `records[${index}]`;
      return updateOne(writer, sent, { base: path, path: `${path}.`, upsert }, problems);
    });
    problems.settle();
    return {
      records: results.map(({ id, revision, operation }) => ({
        id: String(id),
        revision: String(revision),
        ...(upsert ? { operation } : {}),
      })),
    };
  });
};

// What a second change of the same record in one request does is not documented: it is refused here.
const refuseRepeats = (records: readonly Readonly<Record<string, unknown>>[], problems: Problems): void => {
  const seen = new Set<string>();
  for (const [index, { id, updateKey }] of records.entries()) {
    const member = id === undefined || id === null ? 'updateKey' : 'id';
    const name = `${member} ${JSON.stringify(member === 'id' ? String(id) : updateKey)}`;
    if (seen.has(name)) problems.add(`records[${index}].${member}`, (words) => words.repeated);
    seen.add(name);
  }
};

const deleteRecords = (call: Call) => {
  const { tenant, parameters } = call;
  requireAll(parameters, 'app');
  const given = optionalList(parameters, 'ids') ?? [];
  if (given.length === 0) {
    throw invalidParameter(
      'ids',
      (words) => words.requiredParameter,
      (words) => words.tooManyToDelete,
    );
  }
  if (given.length > mostRecords) throw invalidParameter('ids', (words) => words.tooManyToDelete);
  const app = permitted(call, targetApp(call), 'delete');
  const writer = createWriter(tenant, app, call.actor);
  const revisions = optionalList(parameters, 'revisions');
  const ids = given.map((id, index) => integerOf(id, `ids[${index}]`, 1));
  return tenant.transactions.run(() => {
    for (const [index, id] of ids.entries()) {
      if (ids.indexOf(id) < index) continue;
      const wanted = revisions?.[index];
      deleteOne(
        writer,
        id,
        wanted === undefined || wanted === null ? -1 : integerOf(wanted, `revisions[${index}]`),
      );
    }
    return {};
  });
};

/** Adding, changing and deleting records. */
export const writeRecordEndpoints: Endpoints = {
  'POST record.json': { run: addRecord },
  'POST records.json': { run: addRecords },
  'PUT record.json': { run: putRecord },
  'PUT records.json': { run: putRecords },
  'DELETE records.json': { run: deleteRecords },
};
