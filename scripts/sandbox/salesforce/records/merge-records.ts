import { childRelationships, type ObjectSchema } from '../org/object-schema.ts';
import type { Org } from '../org/org.ts';
import { wholeId } from '../org/record-id.ts';
import type { Row, Value } from '../org/record-row.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import { saveRecord, type Writer } from './save-record.ts';

/** Which records become one, and which values whoever merges them chose for the one that stays. */
export interface Merge {
  readonly masterId: string;
  readonly mergeIds: readonly string[];
  readonly values?: Record<string, Value>;
}

const mostMerged = 2;

/**
 * Merges up to two records into a third of the same object: what belonged to them moves over, and they go to the recycle
 * bin with `MasterRecordId` naming the one that stayed.
 */
export const mergeRecords = (org: Org, { masterId, mergeIds, values = {} }: Merge, writer: Writer): Row => {
  const master = livingRow(org, masterId);
  const object = org.schemaOfId(master.Id) as ObjectSchema;
  if (!object.mergeable) throw new SalesforceError('INVALID_TYPE', `${object.name} cannot be merged`);
  if (mergeIds.length === 0 || mergeIds.length > mostMerged)
    throw new SalesforceError('INVALID_NUMBER_FIELD', 'one or two records can be merged into a master');
  const losers = mergeIds.map((it) => livingRow(org, it));
  if (losers.some((it) => it.Id === master.Id || org.schemaOfId(it.Id) !== object))
    throw new SalesforceError('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');
  return org.atomic(() => {
    for (const it of losers) discardInto(org, object, it, master.Id, writer);
    saveRecord(org, object, master.Id, { values, parents: [] }, { ...writer, allowDuplicate: true });
    return org.table(object.name).get(master.Id) as Row;
  });
};

const livingRow = (org: Org, id: string): Row => {
  const row = org.row(wholeId(id) ?? '');
  if (!row || row.IsDeleted === true || !org.access.canChange(row.Id))
    throw new SalesforceError('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');
  return row;
};

const discardInto = (org: Org, object: ObjectSchema, row: Row, masterId: string, writer: Writer): void => {
  const now = org.now();
  for (const { child, field } of childRelationships(object.name, org.schemas)) {
    const table = org.table(child);
    if (field.name === 'MasterRecordId' || !table.hasIndex(field.name)) continue;
    for (const it of table.find(field.name, row.Id))
      org.put(child, { ...it, [field.name]: masterId, SystemModstamp: now });
  }
  const after = {
    ...row,
    IsDeleted: true,
    MasterRecordId: masterId,
    LastModifiedDate: now,
    LastModifiedById: writer.userId,
    SystemModstamp: now,
  };
  org.put(object.name, after);
  org.changed({ kind: 'DELETE', object: object.name, before: row, after, userId: writer.userId });
};
