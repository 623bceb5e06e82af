import { describe, expect, it } from 'vitest';
import { Select } from '../../../shared/look/select.tsx';
import { drawn } from '../../support/drawn.ts';

const options = [
  { value: 'a', label: 'あ' },
  { value: 'b', label: 'い', disabled: true },
];

describe('a select', () => {
  it('shows its placeholder while nothing is chosen', () => {
    const html = drawn(
      <Select id="s" value="" options={options} placeholder="選んでください" onPick={() => {}} />,
    );
    expect(html).toMatch(/<option[^>]*selected[^>]*>選んでください/);
  });

  it('marks what is chosen and what cannot be', () => {
    const html = drawn(<Select id="s" value="a" options={options} onPick={() => {}} />);
    expect(html).toMatch(/<option[^>]*selected[^>]*>あ/);
    expect(html).toMatch(/<option[^>]*disabled[^>]*>い/);
  });
});
