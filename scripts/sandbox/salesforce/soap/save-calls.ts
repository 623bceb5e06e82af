import type { ObjectSchema } from '../org/object-schema.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import { visibleField, visibleObject } from '../org/visible.ts';
import { deleteById } from '../records/delete-record.ts';
import { existingId } from '../records/existing-id.ts';
import { readChanges } from '../records/read-changes.ts';
import { purge, undelete } from '../records/recycle-bin.ts';
import { saveRecord, type Writer } from '../records/save-record.ts';
import { collectionSave, type RecordOutcome, type RecordWork } from '../rest/collection-save.ts';
import { upsertRecord } from '../rest/upsert-record.ts';
import type { SoapCall, SoapRequest } from './soap-call.ts';
import { type SoapRecord, soapRecord } from './soap-record.ts';
import { xmlElement } from './xml.ts';
import { childrenOf, textOf } from './xml-tree.ts';

const mostRecords = 200;

const writerOf = ({ header, userId }: SoapRequest): Writer => {
  const [duplicates] = childrenOf(header, 'DuplicateRuleHeader');
  return { userId, allowDuplicate: textOf(duplicates, 'allowSave') === 'true' };
};

const saveAll = (request: SoapRequest, work: readonly RecordWork[]): string => {
  if (work.length > mostRecords) {
    throw new SalesforceError(
      'EXCEEDED_ID_LIMIT',
      `record limit reached. cannot submit more than ${mostRecords} records into this call`,
    );
  }
  const [header] = childrenOf(request.header, 'AllOrNoneHeader');
  const allOrNone = textOf(header, 'allOrNone') === 'true';
  return collectionSave(request.api.org, allOrNone, work).map(resultXml).join('');
};

const resultXml = ({ id, created, success, errors }: RecordOutcome): string =>
  `<result>${created === undefined ? '' : xmlElement('created', created)}${errors.map(errorXml).join('')}${xmlElement('id', id ?? null)}${xmlElement('success', success)}</result>`;

/** One refusal of a record, as SOAP answers show it. */
export const errorXml = (error: Readonly<Record<string, unknown>>): string => {
  const fields = ((error.fields ?? []) as readonly string[]).map((it) => xmlElement('fields', it)).join('');
  return `<errors>${fields}${xmlElement('message', String(error.message))}${xmlElement('statusCode', String(error.statusCode))}</errors>`;
};

const recordsOf = ({ body }: SoapRequest): readonly SoapRecord[] =>
  childrenOf(body, 'sObjects').map(soapRecord);

const objectOf = ({ api }: SoapRequest, { type }: SoapRecord): ObjectSchema => {
  const object = visibleObject(api.org, type);
  if (!object) throw new SalesforceError('INVALID_TYPE', `sObject type '${type}' is not supported.`);
  return object;
};

const create: SoapCall = (request) => {
  const { org } = request.api;
  const work = recordsOf(request).map<RecordWork>((it) => {
    const object = objectOf(request, it);
    if (it.id !== null) throw new SalesforceError('INVALID_FIELD', 'cannot specify Id in an insert call');
    const changes = readChanges(org, object, it.json);
    return () => ({ id: saveRecord(org, object, null, changes, writerOf(request)) });
  });
  return saveAll(request, work);
};

const update: SoapCall = (request) => {
  const { org } = request.api;
  const work = recordsOf(request).map<RecordWork>((it) => {
    const object = objectOf(request, it);
    const changes = readChanges(org, object, it.json);
    return () => {
      const id = existingId(org, object, it.id ?? undefined);
      return { id: saveRecord(org, object, id, changes, writerOf(request)) };
    };
  });
  return saveAll(request, work);
};

const upsert: SoapCall = (request) => {
  const { org } = request.api;
  const keyName = textOf(request.body, 'externalIDFieldName') ?? 'Id';
  const seen = new Set<string>();
  const work = recordsOf(request).map<RecordWork>((it) => {
    const object = objectOf(request, it);
    const key = visibleField(org, object, keyName);
    if (!key || !(key.externalId || key.idLookup)) {
      throw new SalesforceError(
        'INVALID_FIELD',
        `Field name provided, ${keyName} does not match an External ID, Salesforce Id, or indexed field for ${object.name}`,
      );
    }
    const changes = readChanges(org, object, it.json);
    const value = key.name === 'Id' ? it.id : ((changes.values[key.name] ?? null) as string | null);
    return () => upsertRecord(org, object, key, value, changes, writerOf(request), seen, () => undefined);
  });
  return saveAll(request, work);
};

const byId =
  (work: (request: SoapRequest, id: string) => string): SoapCall =>
  (request) => {
    const ids = childrenOf(request.body, 'ids').map((it) => it.text);
    return saveAll(
      request,
      ids.map((id) => () => ({ id: work(request, id) })),
    );
  };

/** The calls that write, delete and bring back records, each record with a result of its own. */
export const saveCalls: Readonly<Record<string, SoapCall>> = {
  create,
  update,
  upsert,
  delete: byId(({ api, userId }, id) => deleteById(api.org, id, userId)),
  undelete: byId(({ api, userId }, id) => undelete(api.org, id, userId)),
  emptyRecycleBin: byId(({ api }, id) => purge(api.org, id)),
};
