import { canonicalText } from '../record/digest.ts';
import type { RecordFields } from '../record/record.ts';

/** Records of both sides. */
export interface Samples {
  readonly left: readonly RecordFields[];
  readonly right: readonly RecordFields[];
}

const fewest = 3;

const valuesOf = (records: readonly RecordFields[], code: string): ReadonlySet<string> =>
  new Set(records.map((it) => canonicalText(it[code] ?? null)).filter((it) => it.length > 1));

const seen = new WeakMap<readonly RecordFields[], Map<string, ReadonlySet<string>>>();

const known = (records: readonly RecordFields[], code: string): ReadonlySet<string> => {
  let byCode = seen.get(records);
  if (!byCode) {
    byCode = new Map();
    seen.set(records, byCode);
  }
  let values = byCode.get(code);
  if (!values) {
    values = valuesOf(records, code);
    byCode.set(code, values);
  }
  return values;
};

/** How many values two fields have in common, from 0 to 1; too few different values prove nothing. */
export const sampleLikeness = (left: string, right: string, samples: Samples): number => {
  if (samples.left.length === 0 || samples.right.length === 0) return 0;
  const a = known(samples.left, left);
  const b = known(samples.right, right);
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size < fewest) return 0;
  let both = 0;
  for (const it of small) if (large.has(it)) both += 1;
  return both / small.size;
};
