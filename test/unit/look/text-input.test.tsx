import { expect, it } from 'vitest';
import { TextInput } from '../../../shared/look/text-input.tsx';
import { drawn } from '../../support/drawn.ts';

it('an input for a secret is never offered for completion', () => {
  const html = drawn(<TextInput id="secret" type="password" value="" onText={() => {}} />);
  expect(html).toContain('type="password"');
  expect(html).toContain('autocomplete="new-password"');
});

it('a wrong value is marked for those who cannot see the colour', () => {
  expect(drawn(<TextInput id="a" value="x" invalid onText={() => {}} />)).toContain('aria-invalid="true"');
  expect(drawn(<TextInput id="a" value="x" onText={() => {}} />)).not.toContain('aria-invalid');
});
