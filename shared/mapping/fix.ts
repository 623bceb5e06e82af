import type { TransformStep } from '../transform/transform.ts';
import type { Direction, Mapping, MappingRow, RowRole, Way } from './mapping.ts';

/** One change to a mapping that would settle an issue: data, so that a screen can offer it as a button. */
export type Fix =
  | { readonly kind: 'setPath'; readonly row: string; readonly side: 'left' | 'right'; readonly path: string }
  | { readonly kind: 'setDirection'; readonly row: string; readonly direction: Direction }
  | {
      readonly kind: 'setSteps';
      readonly row: string;
      readonly way: Way;
      readonly steps: readonly TransformStep[];
    }
  | { readonly kind: 'setRole'; readonly row: string; readonly role: RowRole | null }
  | { readonly kind: 'disable'; readonly row: string }
  | { readonly kind: 'enable'; readonly row: string }
  | { readonly kind: 'remove'; readonly row: string }
  | { readonly kind: 'addRow'; readonly row: MappingRow }
  | { readonly kind: 'setKey'; readonly row: string };

type RowFix = Exclude<Fix, { kind: 'addRow' | 'setKey' | 'remove' }>;

const withRole = (row: MappingRow, role: RowRole | null): MappingRow => {
  const { role: _before, ...rest } = row;
  return role === null ? rest : { ...rest, role };
};

const withSwitch = (row: MappingRow, disabled: boolean): MappingRow => {
  const { disabled: _before, ...rest } = row;
  return disabled ? { ...rest, disabled } : rest;
};

const fixRow = (row: MappingRow, fix: RowFix): MappingRow => {
  switch (fix.kind) {
    case 'setPath':
      return { ...row, [fix.side]: fix.path };
    case 'setDirection':
      return { ...row, direction: fix.direction };
    case 'setSteps':
      return { ...row, [fix.way === 'send' ? 'sendSteps' : 'receiveSteps']: fix.steps };
    case 'setRole':
      return withRole(row, fix.role);
    case 'disable':
      return withSwitch(row, true);
    case 'enable':
      return withSwitch(row, false);
  }
};

/** The mapping with one fix made; a fix for a row that is no longer there changes nothing. */
export const applyFix = (mapping: Mapping, fix: Fix): Mapping => {
  if (fix.kind === 'setKey') return { ...mapping, key: { ...mapping.key, row: fix.row } };
  if (fix.kind === 'addRow') {
    const taken = mapping.rows.some((it) => it.id === fix.row.id);
    return taken ? mapping : { ...mapping, rows: [...mapping.rows, fix.row] };
  }
  if (fix.kind === 'remove') return { ...mapping, rows: mapping.rows.filter((it) => it.id !== fix.row) };
  return { ...mapping, rows: mapping.rows.map((it) => (it.id === fix.row ? fixRow(it, fix) : it)) };
};
