import { expect, it } from 'vitest';
import { Skeleton } from '../../../shared/look/skeleton.tsx';
import { drawn } from '../../support/drawn.ts';

it('grey lines say that something is loading, and are as many as the lines to come', () => {
  const html = drawn(<Skeleton lines={5} label="読み込んでいます" />);
  expect(html).toContain('role="status"');
  expect(html).toContain('aria-label="読み込んでいます"');
  expect(html.match(/<i /g)).toHaveLength(5);
});
