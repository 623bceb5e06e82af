import { expect, it } from 'vitest';
import { Meter } from '../../../shared/look/meter.tsx';
import { drawn } from '../../support/drawn.ts';

it('a meter never draws more than full, and nothing where there is no maximum', () => {
  expect(drawn(<Meter label="使用量" value={300} max={100} />)).toContain('width:100%');
  expect(drawn(<Meter label="使用量" value={3} max={0} />)).toContain('width:0%');
  expect(drawn(<Meter label="使用量" value={30} max={100} mark={90} />)).toMatch(
    /aria-valuenow="30".*left:90%/,
  );
});
