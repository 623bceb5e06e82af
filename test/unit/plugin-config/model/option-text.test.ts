import { describe, expect, it } from 'vitest';
import { optionText, readOption } from '../../../../plugin/config/model/option-text.ts';

describe('options as text', () => {
  it.each([
    ['words', ['a', 'b'], 'a, b'],
    ['table', { 提案中: 'Working', 'a=b': 'c' }, '提案中=Working\na=b=c'],
    ['number', 3, '3'],
    ['text', 'x', 'x'],
  ] as const)('%s', (kind, value, text) => {
    expect(optionText(kind, value)).toBe(text);
  });

  it('are read back', () => {
    expect(readOption('words', 'a、 b,')).toEqual(['a', 'b']);
    expect(readOption('table', '提案中 = Working\n\nnothing')).toEqual({ 提案中: 'Working' });
    expect(readOption('number', '4')).toBe(4);
    expect(readOption('number', 'x')).toBe(0);
    expect(readOption('text', ' x ')).toBe(' x ');
  });
});
