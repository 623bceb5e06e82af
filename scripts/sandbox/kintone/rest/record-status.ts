import { invalidParameter, KintoneError } from '../errors/kintone-error.ts';
import { applyAction } from '../process/apply-action.ts';
import { statusOf } from '../records/status-of.ts';
import { checkRevision } from '../records/update-one.ts';
import { createWriter, reach } from '../records/writer.ts';
import type { Call, Endpoints } from './call.ts';
import { integer, integerOf, list, objectOf, optionalText, requireAll, text, textOf } from './parameters.ts';
import { permitted, targetApp } from './target-app.ts';
import { mostRecords } from './write-records.ts';

const mostAssignees = 100;

const putStatus = (call: Call) => {
  requireAll(call.parameters, 'app', 'id', 'action');
  const app = permitted(call, targetApp(call), 'view');
  const revision = applyAction(createWriter(call.tenant, app, call.actor), {
    id: integer(call.parameters, 'id', 1),
    action: text(call.parameters, 'action'),
    assignee: optionalText(call.parameters, 'assignee'),
    revision: call.parameters.revision,
  });
  if (!call.bulk) call.tenant.webhooks.notify(app, 'UPDATE_STATUS', integer(call.parameters, 'id', 1));
  return { revision: String(revision) };
};

const putStatuses = (call: Call) => {
  requireAll(call.parameters, 'app', 'records');
  const app = permitted(call, targetApp(call), 'view');
  const records = list(call.parameters, 'records').map(objectOf);
  if (records.length > mostRecords) throw invalidParameter('records', (words) => words.tooManyToUpdate);
  const writer = createWriter(call.tenant, app, call.actor);
  return call.tenant.transactions.run(() => ({
    records: records.map((sent, index) => {
      const id = integerOf(sent.id, `records[${index}].id`, 1);
      const action = textOf(sent.action);
      const revision = applyAction(writer, {
        id,
        action,
        assignee: optionalText(sent, 'assignee'),
        revision: sent.revision,
      });
      return { id: String(id), revision: String(revision) };
    }),
  }));
};

const putAssignees = (call: Call) => {
  requireAll(call.parameters, 'app', 'id', 'assignees');
  const app = permitted(call, targetApp(call), 'view', 'manage');
  const writer = createWriter(call.tenant, app, call.actor);
  const codes = list(call.parameters, 'assignees').map(textOf);
  if (codes.length > mostAssignees)
    throw invalidParameter('assignees', (words) => words.tooMany(mostAssignees));
  if (!writer.schema.statusEnabled) throw new KintoneError('GAIA_ST02', (words) => words.processDisabled);
  const record = reach(writer, integer(call.parameters, 'id', 1), 'view');
  checkRevision(record, call.parameters.revision, 'revision');
  const state = (app.live ?? app.preview).status.states?.[statusOf(record, app) ?? ''];
  if (state?.assignee.type === 'ONE' && codes.length > 1) {
    throw invalidParameter('assignees', (words) => words.oneAssignee);
  }
  const assignees = codes.map((code) => {
    const user = call.tenant.users.find(code);
    if (!user) throw new KintoneError('GAIA_IL26', (words) => words.userNotFound(code));
    return { code: user.code, name: user.name };
  });
  const revision = record.revision + 1;
  app.records.put({ ...record, assignees, revision, updatedAt: writer.context.now, modifier: writer.by });
  return { revision: String(revision) };
};

/** Process management of records. */
export const assigneeEndpoints: Endpoints = {
  'PUT record/status.json': { run: putStatus },
  'PUT records/status.json': { run: putStatuses },
  'PUT record/assignees.json': { run: putAssignees },
};
