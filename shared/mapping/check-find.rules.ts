import type { Fix } from './fix.ts';
import type { Mapping } from './mapping.ts';
import { type MappingIssue, type PlacedRow, rowIssue } from './mapping-issue.ts';
import { waysOf } from './row-ways.rules.ts';

/** Whether a row that looks a record up can: it goes one way, is not the key itself, and knows where to look. */
export const checkFind = (placed: PlacedRow, mapping: Mapping): MappingIssue[] => {
  const { row, left, right } = placed;
  if (!row.find) return [];
  const ways = waysOf[row.direction];
  const target = ways[0] === 'send' ? right : left;
  const field = target?.field.label ?? '';
  if (row.id === mapping.key.row || mapping.key.fallbacks.includes(row.id)) {
    return [rowIssue(placed, 'find', 'KEY_TYPE', 'error', { field })];
  }
  if (ways.length > 1) {
    // What was found there is no key that could be carried back.
    const refers = right?.field.reference ? 'send' : 'receive';
    const fixes: Fix[] = [{ kind: 'setDirection', row: row.id, direction: refers }];
    return [rowIssue(placed, 'direction', 'DIRECTION_IMPOSSIBLE', 'error', { field }, fixes)];
  }
  const knowsWhere = row.find.among.length > 0 || target?.field.reference !== undefined;
  return knowsWhere || !target ? [] : [rowIssue(placed, 'find', 'FIND_NOWHERE', 'error', { field })];
};
