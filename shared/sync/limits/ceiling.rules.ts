import { fault } from '../../fault/fault.ts';
import type { PlannedRow } from '../plan/planned-row.ts';

/** From this share of a ceiling on people are warned. */
export const warnedFrom = 0.8;

/** Whether so many customers come near their ceiling, or are beyond it. */
export const isNearCeiling = ({
  count,
  ceiling,
}: {
  readonly count: number;
  readonly ceiling: number;
}): boolean => count >= ceiling * warnedFrom;

/** Whether a row makes a customer on the other system; a native upsert does, for only what nobody has is upserted. */
export const addsCustomer = (row: PlannedRow): boolean =>
  row.writes.some((it) => it.side === 'right' && it.operation.kind !== 'update');

/** A row that waits until there is room: nothing of it is written or remembered. */
export const heldAtCeiling = (row: PlannedRow, customers: number): PlannedRow => ({
  ...row,
  reason: 'CEILING',
  writes: [],
  link: null,
  fault: fault('CEILING', 'renkei', { record: row.source.id, limit: customers }),
});
