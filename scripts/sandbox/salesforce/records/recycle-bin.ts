import { childRelationships, type ObjectSchema } from '../org/object-schema.ts';
import type { Org } from '../org/org.ts';
import { wholeId } from '../org/record-id.ts';
import type { Row } from '../org/record-row.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import { checkUnique } from './check-whole.rules.ts';

// Kept beside the fields of a deleted record, under names no field can have: the ids that went with it, and the
// links to it (`id field`) that were cleared.
const taken = '~taken';
const unlinked = '~unlinked';

/** Moves a record, and those that cannot be without it, into the recycle bin; links to it are cleared. */
export const discard = (org: Org, object: ObjectSchema, row: Row, userId: string): void => {
  const gone: string[] = [];
  const links: string[] = [];
  discardWith(org, object, row, userId, gone, links);
  const root = org.table(object.name).get(row.Id) as Row;
  org.put(object.name, { ...root, [taken]: gone.join(' '), [unlinked]: links.join('|') });
};

const discardWith = (
  org: Org,
  object: ObjectSchema,
  row: Row,
  userId: string,
  gone: string[],
  links: string[],
): void => {
  const after = { ...row, IsDeleted: true, ...stampedBy(org, userId) };
  org.put(object.name, after);
  gone.push(row.Id);
  org.changed({ kind: 'DELETE', object: object.name, before: row, after, userId });
  for (const relation of childRelationships(object.name, org.schemas)) {
    const child = org.schema(relation.child);
    if (!child || !org.table(child.name).hasIndex(relation.field.name)) continue;
    for (const it of org.table(child.name).find(relation.field.name, row.Id)) {
      if (it.IsDeleted === true) continue;
      if (relation.cascade) {
        discardWith(org, child, it, userId, gone, links);
        continue;
      }
      // The link is cleared by the system: only SystemModstamp moves.
      links.push(`${it.Id} ${relation.field.name}`);
      org.put(child.name, { ...it, [relation.field.name]: null, SystemModstamp: org.now() });
    }
  }
};

/** Takes a record out of the recycle bin, with those that went with it and the links that are still empty; gives its id. */
export const undelete = (org: Org, given: string, userId: string): string => {
  const root = inRecycleBin(org, given, 'UNDELETE_FAILED');
  org.atomic(() => {
    for (const id of String(root[taken]).split(' ')) restore(org, id, userId);
    for (const link of String(root[unlinked]).split('|')) relink(org, link, root.Id);
  });
  return root.Id;
};

const restore = (org: Org, id: string, userId: string): void => {
  const object = org.schemaOfId(id);
  const before = org.row(id);
  if (!object || before?.IsDeleted !== true) return;
  const { [taken]: _, [unlinked]: __, ...fields } = before;
  // One that was merged away comes back as a record of its own; what moved to the other stays there.
  const alone: Record<string, null> = object.field('MasterRecordId') ? { MasterRecordId: null } : {};
  const after: Row = { ...fields, ...alone, Id: id, IsDeleted: false, ...stampedBy(org, userId) };
  checkUnique(org, object, after, id);
  org.put(object.name, after);
  org.changed({ kind: 'UNDELETE', object: object.name, before, after, userId });
};

const relink = (org: Org, link: string, to: string): void => {
  const [id = '', field = ''] = link.split(' ');
  const row = org.row(id);
  const object = org.schemaOfId(id);
  // A link that leads elsewhere by now stays as it is.
  if (!row || !object || row.IsDeleted === true || (row[field] ?? null) !== null) return;
  org.put(object.name, { ...row, [field]: to, SystemModstamp: org.now() });
};

/** Takes a record, and those that went with it, out of the organization for good; gives its id. */
export const purge = (org: Org, given: string): string => {
  const root = inRecycleBin(org, given, 'INVALID_ID_FIELD');
  for (const id of String(root[taken]).split(' ')) {
    const object = org.schemaOfId(id);
    if (object) org.remove(object.name, id);
  }
  return root.Id;
};

const inRecycleBin = (org: Org, given: string, code: string): Row => {
  const id = wholeId(given);
  if (id === null) throw new SalesforceError('MALFORMED_ID', `bad id ${given}`);
  const row = org.row(id);
  if (row?.IsDeleted === true && row[taken] !== undefined && org.access.canSee(id)) return row;
  throw new SalesforceError(code, 'entity is not in the recycle bin');
};

const stampedBy = (
  org: Org,
  userId: string,
): Readonly<Record<'LastModifiedDate' | 'SystemModstamp', number>> & {
  readonly LastModifiedById: string;
} => ({
  LastModifiedDate: org.now(),
  LastModifiedById: userId,
  SystemModstamp: org.now(),
});
