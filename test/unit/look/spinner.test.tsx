import { expect, it } from 'vitest';
import { Spinner } from '../../../shared/look/spinner.tsx';
import { drawn } from '../../support/drawn.ts';

it('a spinner is named', () => {
  expect(drawn(<Spinner label="確認中" />)).toContain('aria-label="確認中"');
});
