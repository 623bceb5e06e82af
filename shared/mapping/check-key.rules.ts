import { roleAccepts } from './check-roles.rules.ts';
import type { Mapping } from './mapping.ts';
import type { MappingIssue, PlacedRow } from './mapping-issue.ts';
import { rowIssue } from './mapping-issue.ts';

const unmapped = (mapping: Mapping, rows: readonly PlacedRow[]): MappingIssue => {
  const likely = rows.filter((it) => it.left?.field.unique || it.left?.field.type === 'email');
  return {
    code: 'KEY_UNMAPPED',
    severity: 'error',
    path: ['key', 'row'],
    values: { row: mapping.key.row },
    fixes: likely.map((it) => ({ kind: 'setKey', row: it.row.id })),
  };
};

/** Whether the key can do its work: mapped, of a type that names one record, and unique where the write relies on it. */
export const checkKey = (
  mapping: Mapping,
  rows: readonly PlacedRow[],
  nativeKey: boolean,
): MappingIssue[] => {
  const key = rows.find((it) => it.row.id === mapping.key.row && !it.row.disabled);
  if (!key?.left || !key.right) return [unmapped(mapping, rows)];
  const { left, right } = key;
  const values = { field: left.field.label, type: left.field.type };
  if (!roleAccepts('key', left) || !roleAccepts('key', right))
    return [rowIssue(key, 'role', 'KEY_TYPE', 'error', values)];
  if (nativeKey && !left.field.upsertKey) return [rowIssue(key, 'left', 'KEY_NOT_UNIQUE', 'error', values)];
  // Without uniqueness records are looked up before each write: it works, and two with one key are told.
  return left.field.unique ? [] : [rowIssue(key, 'left', 'KEY_NOT_UNIQUE', 'warning', values)];
};
