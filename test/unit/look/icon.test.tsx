import { expect, it } from 'vitest';
import { Icon } from '../../../shared/look/icon.tsx';
import { drawn } from '../../support/drawn.ts';

it('an icon alone is named, an icon beside words is silent', () => {
  expect(drawn(<Icon name="search" />)).toContain('aria-hidden="true"');
  const named = drawn(<Icon name="search" label="検索" />);
  expect(named).toContain('role="img"');
  expect(named).toContain('aria-label="検索"');
  expect(named).not.toContain('aria-hidden');
});
