import { expect, it } from 'vitest';
import { useUniqueId } from '../../../shared/look/use-unique-id.ts';
import { drawn } from '../../support/drawn.ts';

const Named = () => <i id={useUniqueId()} />;

it('two roots on one page never share an id', () => {
  expect(drawn(<Named />)).not.toBe(drawn(<Named />));
});
