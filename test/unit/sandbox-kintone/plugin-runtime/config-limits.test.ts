import { describe, expect, it } from 'vitest';
import { configProblem } from '../../../../scripts/sandbox/kintone/plugin-runtime/config-limits.ts';

describe('settings of a plugin', () => {
  it('count their bytes, names included', () => {
    const value = 'x'.repeat(65_535);
    expect(configProblem({ a: value, b: value, c: value, d: value })).toBeNull();
    expect(configProblem({ a: value, b: value, c: value, d: value, e: '123456' })).toEqual({
      kind: 'too-large',
    });
  });
});
