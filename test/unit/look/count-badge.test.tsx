import { expect, it } from 'vitest';
import { CountBadge } from '../../../shared/look/count-badge.tsx';
import { drawn } from '../../support/drawn.ts';

it('a count says what it counts', () => {
  expect(drawn(<CountBadge tone="bad" count={3} label="問題 3 件" />)).toContain('aria-label="問題 3 件"');
});
