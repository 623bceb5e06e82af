import type { FieldType } from '../field/field-type.ts';
import type { FieldPlace } from './find-field.ts';
import type { Direction, RowRole } from './mapping.ts';
import { type MappingIssue, type PlacedRow, rowIssue } from './mapping-issue.ts';

/** What a role takes: kintone field types on the left, any side's on the right. */
export const roleTypes: Readonly<
  Record<RowRole, { readonly left: readonly FieldType[]; readonly inTable: boolean }>
> = {
  key: { left: ['text', 'decimal', 'email', 'phone', 'url', 'reference', 'id', 'choice'], inTable: false },
  phone: { left: ['text', 'multiline', 'phone'], inTable: false },
  // A held call has several recordings; a link field refuses all but one address.
  recording: { left: ['text', 'multiline'], inTable: true },
  tag: { left: ['choices', 'choice', 'text', 'multiline', 'boolean'], inTable: false },
};

const latchable: readonly FieldType[] = ['boolean', 'text', 'choice', 'choices'];

/** Whether a field may be chosen for a role; screens offer only those that may. */
export const roleAccepts = (role: RowRole, place: FieldPlace): boolean =>
  roleTypes[role].left.includes(place.field.type) && (roleTypes[role].inTable || !place.table);

const ofLatch = (placed: PlacedRow, direction: Direction): MappingIssue[] => {
  const type = placed.left?.field.type;
  if (direction !== 'latch' || !type || latchable.includes(type)) return [];
  return [
    rowIssue(placed, 'direction', 'ROLE_REFUSES_TYPE', 'error', { role: 'latch', type }, [
      { kind: 'setDirection', row: placed.row.id, direction: 'both' },
    ]),
  ];
};

/** Whether the fields of a row are fit for its role, and whether a person agreed where one has to. */
export const checkRoles = (placed: PlacedRow): MappingIssue[] => {
  const { row, left } = placed;
  const found = ofLatch(placed, row.direction);
  if (!row.role) return found;
  if (left && !roleAccepts(row.role, left)) {
    const values = {
      role: row.role,
      type: left.field.type,
      table: left.table?.label ?? '',
      field: left.field.label,
    };
    found.push(
      rowIssue(placed, 'role', 'ROLE_REFUSES_TYPE', 'error', values, [
        { kind: 'setRole', row: row.id, role: null },
      ]),
    );
  }
  if (row.role === 'tag' && !row.consent && !row.disabled) {
    found.push(rowIssue(placed, 'consent', 'TAG_CONSENT', 'warning', {}, [{ kind: 'disable', row: row.id }]));
  }
  return found;
};
