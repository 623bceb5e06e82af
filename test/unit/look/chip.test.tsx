import { expect, it } from 'vitest';
import { Chip, ToggleChip } from '../../../shared/look/chip.tsx';
import { drawn } from '../../support/drawn.ts';

it('a chip that filters says whether it is pressed', () => {
  expect(drawn(<Chip>前後の空白を取る</Chip>)).not.toContain('<button');
  const on = drawn(
    <ToggleChip on count={3} onToggle={() => {}}>
      送る
    </ToggleChip>,
  );
  expect(on).toContain('aria-pressed="true"');
  expect(on).toContain('3');
});
