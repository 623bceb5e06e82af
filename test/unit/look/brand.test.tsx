import { expect, it } from 'vitest';
import { Brand } from '../../../shared/look/brand.tsx';
import { drawn } from '../../support/drawn.ts';

it('the brand is read as its name once', () => {
  const html = drawn(<Brand />);
  expect(html.match(/Renkei/g)).toHaveLength(1);
  expect(html).toContain('aria-hidden="true"');
});
