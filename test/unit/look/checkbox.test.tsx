import { expect, it } from 'vitest';
import { Checkbox } from '../../../shared/look/checkbox.tsx';
import { drawn } from '../../support/drawn.ts';

it('a switch is announced as one, a box is not', () => {
  const box = drawn(<Checkbox checked label="使う" onToggle={() => {}} />);
  const flip = drawn(<Checkbox checked look="switch" label="使う" onToggle={() => {}} />);
  expect(box).toContain('checked');
  expect(box).not.toContain('role="switch"');
  expect(flip).toContain('role="switch"');
});
