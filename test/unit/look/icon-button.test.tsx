import { expect, it } from 'vitest';
import { IconButton } from '../../../shared/look/icon-button.tsx';
import { drawn } from '../../support/drawn.ts';

it('a button without words is named and has its tooltip', () => {
  const html = drawn(<IconButton icon="close" label="閉じる" />);
  expect(html).toContain('aria-label="閉じる"');
  expect(html).toContain('title="閉じる"');
});
