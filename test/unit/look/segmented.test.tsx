import { describe, expect, it } from 'vitest';
import { Segmented } from '../../../shared/look/segmented.tsx';
import { drawn } from '../../support/drawn.ts';

const html = drawn(
  <Segmented
    label="方向"
    value="send"
    onPick={() => {}}
    choices={[
      { value: 'both', label: '双方向', disabled: '書き込めません' },
      { value: 'send', label: '送る' },
    ]}
  />,
);

describe('joined choices', () => {
  it('are one stop of the Tab key: the chosen one', () => {
    expect(html.match(/tabindex="0"/g)).toHaveLength(1);
    expect(html).toMatch(/aria-checked="true"[^>]*aria-label="送る"[^>]*tabindex="0"/);
  });

  it('show what cannot be chosen with its reason', () => {
    expect(html).toMatch(/aria-disabled="true"[^>]*title="書き込めません"/);
  });
});
