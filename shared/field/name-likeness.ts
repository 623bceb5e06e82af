import type { FieldName } from './field-name.ts';

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let count = 0;
  for (const it of a) if (b.has(it)) count += 1;
  return count;
};

/** Why two names look alike; `none` when nothing speaks for it. */
export type Likeness = 'same' | 'meaning' | 'parts' | 'none';

/** How alike two fields' names are, from 0 to 1, and why. */
export const nameLikeness = (a: FieldName, b: FieldName): { score: number; why: Likeness } => {
  const contradicts =
    a.concepts.length > 0 && b.concepts.length > 0 && !a.concepts.some((it) => b.concepts.includes(it));
  if (a.names.some((it) => b.names.includes(it))) return { score: contradicts ? 0.7 : 1, why: 'same' };
  if (contradicts) return { score: 0, why: 'none' };
  if (a.concepts.some((it) => b.concepts.includes(it)))
    return { score: a.concepts[0] === b.concepts[0] ? 0.95 : 0.85, why: 'meaning' };
  const both = shared(a.parts, b.parts);
  if (both === 0) return { score: 0, why: 'none' };
  const jaccard = both / (a.parts.size + b.parts.size - both);
  return { score: jaccard * 0.8, why: 'parts' };
};
