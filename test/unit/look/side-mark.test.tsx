import { expect, it } from 'vitest';
import { SideMark } from '../../../shared/look/side-mark.tsx';
import { drawn } from '../../support/drawn.ts';

it('a side is named in words as well as in colour', () => {
  expect(drawn(<SideMark side="left">kintone</SideMark>)).toBe('<span class="rk-side left">kintone</span>');
});
