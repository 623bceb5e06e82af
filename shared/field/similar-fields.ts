import { nameParts, plainName, readFieldName } from './field-name.ts';
import type { Field } from './schema.ts';

const most = 3;
const least = 0.34;

const pairs = (text: string): Map<string, number> => {
  const found = new Map<string, number>();
  for (let at = 0; at < text.length - 1; at += 1) {
    const pair = text.slice(at, at + 2);
    found.set(pair, (found.get(pair) ?? 0) + 1);
  }
  return found;
};

/** How much two texts share, by pairs of letters: 0 nothing, 1 everything. */
export const textLikeness = (a: string, b: string): number => {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const left = pairs(a);
  const right = pairs(b);
  let both = 0;
  for (const [pair, count] of left) both += Math.min(count, right.get(pair) ?? 0);
  return (2 * both) / (a.length + b.length - 2);
};

/** The fields a lost code may have become: same label or a code much like it, best first. */
export const similarFields = (code: string, fields: readonly Field[], label?: string): Field[] => {
  const wanted = plainName(code);
  const parts = new Set(nameParts(code));
  const score = (field: Field): number => {
    const name = readFieldName(field);
    const byText = Math.max(...name.names.map((it) => textLikeness(wanted, it)), 0);
    const byPart = [...parts].filter((it) => name.parts.has(it)).length / Math.max(1, parts.size);
    const sameLabel = label !== undefined && field.label === label ? 1 : 0;
    return Math.max(sameLabel, byText, byPart * 0.6);
  };
  return fields
    .map((field) => ({ field, score: score(field) }))
    .filter((it) => it.score >= least)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map((it) => it.field);
};
