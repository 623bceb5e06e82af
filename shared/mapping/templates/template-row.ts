import type { TransformStep } from '../../transform/transform.ts';
import type { Direction, Mapping, MappingRow } from '../mapping.ts';

/** What a template's row says beyond its two fields and its direction. */
export type RowMore = Partial<Omit<MappingRow, 'id' | 'left' | 'right' | 'direction'>>;

/** One step without options, or with them. */
export const step = (id: string, options?: TransformStep['options']): TransformStep =>
  options ? { id, options } : { id };

/** A row of a template. */
export const row = (left: string, right: string, direction: Direction, more: RowMore = {}): MappingRow => ({
  id: `${left || 'fixed'}-${right || 'fixed'}`,
  left,
  right,
  direction,
  sendSteps: [],
  receiveSteps: [],
  whenEmpty: 'clear',
  onError: 'dropField',
  ...more,
});

/** The mapping of a template's part: Japanese defaults, the key by the id of its row. */
export const templateMapping = (
  rows: readonly MappingRow[],
  key: string,
  fallbacks: readonly string[] = [],
): Mapping => ({
  rows,
  key: { row: key, fallbacks },
  timeZone: 'Asia/Tokyo',
  region: 'JP',
});
