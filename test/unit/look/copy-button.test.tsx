import { expect, it } from 'vitest';
import { CopyButton } from '../../../shared/look/copy-button.tsx';
import { drawn } from '../../support/drawn.ts';

it('a copy button announces its change of words', () => {
  const html = drawn(<CopyButton label="コピー" done="コピーしました" text={() => 'x'} />);
  expect(html).toContain('aria-live="polite"');
  expect(html).toContain('コピー');
  expect(html).not.toContain('コピーしました');
});
