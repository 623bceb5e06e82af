import { expect, it } from 'vitest';
import { RadioGroup } from '../../../shared/look/radio-group.tsx';
import { drawn } from '../../support/drawn.ts';

it('choices stand in a named group, exactly one chosen', () => {
  const html = drawn(
    <RadioGroup
      name="kind"
      legend="種類"
      value="b"
      onPick={() => {}}
      choices={[
        { value: 'a', label: 'あ' },
        { value: 'b', label: 'い', hint: '説明' },
      ]}
    />,
  );
  expect(html).toContain('<legend>種類</legend>');
  expect(html.match(/\schecked/g)).toHaveLength(1);
  expect(html).toContain('説明');
});
