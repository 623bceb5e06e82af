import { expect, it } from 'vitest';
import { TextArea } from '../../../shared/look/text-area.tsx';
import { drawn } from '../../support/drawn.ts';

it('a text area shows its value as text, whatever stands in it', () => {
  expect(drawn(<TextArea id="a" value="<b>1</b>" />)).toContain('&lt;b>1&lt;/b>');
});
