import { childRelationships, type ObjectSchema } from '../org/object-schema.ts';
import type { Org } from '../org/org.ts';
import { wholeId } from '../org/record-id.ts';
import type { Row } from '../org/record-row.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import { deleteRecord } from './delete-record.ts';
import { existingId } from './existing-id.ts';
import type { Changes } from './read-changes.ts';
import { saveRecord, type Writer } from './save-record.ts';

const mostMerged = 2;

/** Which records become one, and what the one that stays is to hold. */
export interface Merge {
  readonly masterId: string;
  readonly mergeIds: readonly string[];
  readonly values?: Changes['values'];
}

/** What a merge came to. */
export interface Merged {
  readonly id: string;
  readonly mergedRecordIds: readonly string[];
  readonly updatedRelatedIds: readonly string[];
}

/** Makes one record of up to three: what belongs to the others moves to it, then they are deleted; all or nothing. */
export const mergeRecords = (org: Org, merge: Merge, writer: Writer): Merged =>
  org.atomic(() => {
    const { masterId, mergeIds, values = {} } = merge;
    const object = org.schemaOfId(wholeId(masterId) ?? '');
    if (!object?.mergeable) throw new SalesforceError('MERGE_FAILED', 'entity type cannot be merged');
    if (mergeIds.length === 0 || mergeIds.length > mostMerged) {
      throw new SalesforceError('MERGE_FAILED', `One to ${mostMerged} records can be merged into the master`);
    }
    const id = existingId(org, object, masterId);
    const losers = mergeIds.map((it) => loserId(org, object, it));
    if (losers.includes(id)) throw notMergeable();
    const moved = losers.flatMap((loser) => {
      const related = moveRelated(org, object, loser, id, writer);
      const row = org.table(object.name).get(loser) as Row;
      deleteRecord(org, object, row, writer.userId);
      const gone = org.table(object.name).get(loser) as Row;
      org.put(object.name, { ...gone, MasterRecordId: id });
      return related;
    });
    // Last, when unique values of the others are free for the one that stays.
    saveRecord(org, object, id, { values, parents: [] }, { ...writer, allowDuplicate: true });
    return { id, mergedRecordIds: losers, updatedRelatedIds: [...new Set(moved)] };
  });

const loserId = (org: Org, object: ObjectSchema, given: string): string => {
  if (org.schemaOfId(wholeId(given) ?? '') !== object) throw notMergeable();
  return existingId(org, object, given);
};

const notMergeable = (): SalesforceError =>
  new SalesforceError('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');

const moveRelated = (
  org: Org,
  object: ObjectSchema,
  from: string,
  to: string,
  { userId }: Writer,
): readonly string[] =>
  childRelationships(object.name, org.schemas).flatMap(({ child, field }) => {
    const table = org.table(child);
    if (!table.hasIndex(field.name) || field.name === 'MasterRecordId') return [];
    const rows = table.find(field.name, from).filter((it) => it.IsDeleted !== true);
    return rows.map((before) => {
      const now = org.now();
      const stamps = { LastModifiedDate: now, LastModifiedById: userId, SystemModstamp: now };
      const after = { ...before, [field.name]: before.Id === to ? null : to, ...stamps };
      org.put(child, after);
      org.changed({ kind: 'UPDATE', object: child, before, after, userId });
      return before.Id;
    });
  });
