import { compatibility } from '../field/compatibility.ts';
import { type FieldName, readFieldName } from '../field/field-name.ts';
import { nameLikeness } from '../field/name-likeness.ts';
import type { Field, Schema } from '../field/schema.ts';
import type { RecordFields } from '../record/record.ts';
import type { Direction, MappingRow } from './mapping.ts';
import { optionOverlap } from './option-overlap.ts';
import { type Samples, sampleLikeness } from './sample-likeness.ts';

/** Records of both sides to look at; more than a few dozen add nothing. */
export interface SuggestSamples {
  readonly left: readonly RecordFields[];
  readonly right: readonly RecordFields[];
}

/** One proposed row, how sure it is (0 to 1), and why. Never saved by itself. */
export interface Suggestion {
  readonly row: MappingRow;
  readonly score: number;
  readonly reason: 'sameName' | 'sameMeaning' | 'similarName' | 'sameOptions' | 'sameValues';
}

/** Below this a proposal would more often annoy than help. */
export const suggestionThreshold = 0.6;

const reasons = { same: 'sameName', meaning: 'sameMeaning', parts: 'similarName' } as const;
const levelWeight = { direct: 1, transform: 0.98, lossy: 0.9, impossible: 0 } as const;

interface Pair {
  readonly left: Field;
  readonly right: Field;
  readonly score: number;
  readonly reason: Suggestion['reason'];
  readonly direction: Direction;
}

const directionOf = (left: Field, right: Field): { direction: Direction; weight: number } | null => {
  const send = levelWeight[compatibility(left, right).level];
  const receive = levelWeight[compatibility(right, left).level];
  if (send > 0 && receive > 0) return { direction: 'both', weight: Math.max(send, receive) };
  if (receive > 0) return { direction: right.code.includes('.') ? 'read' : 'receive', weight: receive };
  return send > 0 ? { direction: 'send', weight: send } : null;
};

const judge = (left: FieldName, right: FieldName, samples: Samples): Pair | null => {
  const name = nameLikeness(left, right);
  const options = name.why === 'none' ? 0 : optionOverlap(left.field, right.field);
  const values = sampleLikeness(left.field.code, right.field.code, samples);
  const base = Math.max(name.score, options >= 0.5 ? 0.5 + options * 0.3 : 0, values);
  // A referenced record's field is second to the record's own of the same name.
  const weight = right.field.code.includes('.') ? 0.9 : 1;
  if (base * weight < suggestionThreshold) return null;
  const found = directionOf(left.field, right.field);
  const score = found ? Math.min(1, base * found.weight * weight + options * 0.02) : 0;
  if (!found || score < suggestionThreshold) return null;
  const best =
    base === name.score && name.why !== 'none'
      ? reasons[name.why]
      : values === base
        ? 'sameValues'
        : 'sameOptions';
  return { left: left.field, right: right.field, score, reason: best, direction: found.direction };
};

const usable = (field: Field): boolean => field.readable && field.type !== 'files' && field.type !== 'table';

const rowOf = (pair: Pair): MappingRow => ({
  id: `${pair.left.code}-${pair.right.code}`,
  left: pair.left.code,
  right: pair.right.code,
  direction: pair.direction,
  sendSteps: [],
  receiveSteps: [],
  whenEmpty: 'clear',
  onError: 'dropField',
  ...(pair.left.type === 'phone' || pair.right.type === 'phone' ? { role: 'phone' as const } : {}),
});

/** Fields that have a name part, a meaning or options in common: only those are worth a closer look. */
const candidates = (right: readonly FieldName[]): ((left: FieldName) => Iterable<FieldName>) => {
  const index = new Map<string, FieldName[]>();
  const put = (key: string, name: FieldName) => {
    const known = index.get(key);
    if (known) known.push(name);
    else index.set(key, [name]);
  };
  for (const name of right) for (const key of keysOf(name)) put(key, name);
  return (left) => new Set(keysOf(left).flatMap((key) => index.get(key) ?? []));
};

const keysOf = (name: FieldName): string[] => [
  ...name.names.map((it) => `n:${it}`),
  ...name.concepts.map((it) => `c:${it}`),
  ...[...name.parts].map((it) => `p:${it}`),
];

/** Proposes which fields belong together, each field at most once, surest first. Nothing doubtful is proposed. */
export const suggestMapping = (left: Schema, right: Schema, samples?: SuggestSamples): Suggestion[] => {
  const seen: Samples = samples ?? { left: [], right: [] };
  const rightNames = right.fields.filter(usable).map(readFieldName);
  const near = samples ? () => rightNames : candidates(rightNames);
  const pairs = left.fields
    .filter(usable)
    .map(readFieldName)
    .flatMap((name) => [...near(name)].flatMap((other) => judge(name, other, seen) ?? []))
    .sort((a, b) => b.score - a.score);
  const takenLeft = new Set<string>();
  const takenRight = new Set<string>();
  return pairs.flatMap((pair) => {
    if (takenLeft.has(pair.left.code) || takenRight.has(pair.right.code)) return [];
    takenLeft.add(pair.left.code);
    takenRight.add(pair.right.code);
    return [{ row: rowOf(pair), score: pair.score, reason: pair.reason }];
  });
};
