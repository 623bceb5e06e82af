import { describe, expect, it } from 'vitest';
import { icons } from '../../../shared/look/icons.ts';

describe('icons', () => {
  it.each(Object.entries(icons))('%s is a well-formed drawing', (_name, { d }) => {
    expect(d).toMatch(/^M/);
    expect(d).toMatch(/^[MmLlHhVvCcAaZzSsQqTt0-9 .,-]+$/);
    // Absolute points lie on the grid; relative ones may not be checked alone.
    const moves = [...d.matchAll(/M(-?[\d.]+)[ ,](-?[\d.]+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
    expect(moves.every((it) => it >= 0 && it <= 24)).toBe(true);
  });
});
