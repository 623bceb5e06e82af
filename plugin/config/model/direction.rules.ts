import type { FieldPlace } from '../../../shared/mapping/find-field.ts';
import type { Direction } from '../../../shared/mapping/mapping.ts';
import { waysOf } from '../../../shared/mapping/row-ways.rules.ts';

/** Every direction, in the order of the keys 1 to 5. */
export const directions: readonly Direction[] = ['both', 'send', 'receive', 'latch', 'read'];

/** Why a direction cannot be: the side it would write cannot be written. */
export type Impossible = 'rightReadOnly' | 'leftReadOnly';

const writable = (place: FieldPlace | null): boolean =>
  place === null || (!place.dotted && (place.field.creatable || place.field.updatable));

/** Why a direction is impossible between two fields, or null; a field not chosen yet forbids nothing. */
export const impossibleDirection = (
  direction: Direction,
  left: FieldPlace | null,
  right: FieldPlace | null,
): Impossible | null => {
  const ways = waysOf[direction];
  if (ways.includes('send') && !writable(right)) return 'rightReadOnly';
  if (ways.includes('receive') && !writable(left)) return 'leftReadOnly';
  return null;
};

/** The first possible direction, the wish before all others. */
export const possibleDirection = (
  wish: Direction,
  left: FieldPlace | null,
  right: FieldPlace | null,
): Direction => [wish, ...directions].find((it) => impossibleDirection(it, left, right) === null) ?? 'read';
