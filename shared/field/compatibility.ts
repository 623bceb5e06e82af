import { type Conversion, conversions, type Loss, type Obstacle } from './conversions.ts';
import type { FieldType } from './field-type.ts';
import type { Field } from './schema.ts';

/** Whether and how a field's value can go into another field. */
export interface Compatibility {
  readonly level: 'direct' | 'transform' | 'lossy' | 'impossible';
  /** Ids of the transforms it goes through, in order. */
  readonly via: readonly string[];
  /** What gets lost on the way, or may. */
  readonly loses?: Loss;
  /** Why it is impossible. */
  readonly why?: Obstacle;
}

const impossible = (why: Obstacle): Compatibility => ({ level: 'impossible', via: [], why });

const read = (conversion: Conversion): Compatibility => {
  if (conversion === '=') return { level: 'direct', via: [] };
  if (conversion.startsWith('!')) return impossible(conversion.slice(1) as Obstacle);
  const [loss = '', chain = ''] = conversion.replace('~', '').split('>');
  const via = chain.split('+');
  return loss === '' ? { level: 'transform', via } : { level: 'lossy', via, loses: loss as Loss };
};

/** Whether and how a value of one type can become one of another, whatever the fields. */
export const typeCompatibility = (source: FieldType, target: FieldType): Compatibility =>
  read(conversions[target][source] ?? conversions[target].others);

const shortens = (source: Field, target: Field): boolean =>
  source.maxLength !== undefined && target.maxLength !== undefined && source.maxLength > target.maxLength;

const rounds = (source: Field, target: Field): boolean =>
  source.type === 'decimal' && target.scale !== undefined && (source.scale ?? 0) > target.scale;

const missesOptions = (source: Field, target: Field): boolean => {
  if (!source.choices || !target.choices || !target.restricted) return false;
  const known = new Set(target.choices.flatMap((it) => [it.value, it.label]));
  return source.choices.some((it) => !known.has(it.value) && !known.has(it.label));
};

const possibleLoss = (source: Field, target: Field): Loss | undefined => {
  if (shortens(source, target)) return 'length';
  if (rounds(source, target)) return 'decimals';
  return missesOptions(source, target) ? 'options' : undefined;
};

/** Whether and how one field's value can go into another: their types, then what these two fields allow. */
export const compatibility = (source: Field, target: Field): Compatibility => {
  if (!source.readable) return impossible('noAccess');
  if (!target.creatable && !target.updatable) return impossible('readOnly');
  const found = typeCompatibility(source.type, target.type);
  const loses = found.level === 'impossible' ? undefined : (found.loses ?? possibleLoss(source, target));
  return loses ? { ...found, loses } : found;
};
