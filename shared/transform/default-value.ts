import { give } from './answers.ts';
import { typedText } from './constant.ts';
import type { Transform } from './transform.ts';

/** A value for when the source is empty. */
export const defaultValue: Transform = {
  id: 'default',
  accepts: [],
  gives: 'same',
  takesEmpty: true,
  options: [{ name: 'value', kind: 'text', default: '' }],
  examples: [
    { options: { value: '未設定' }, from: null, to: '未設定' },
    { options: { value: '未設定' }, from: '東京', to: '東京' },
    { options: { value: 'false' }, context: { target: { type: 'boolean' } as never }, from: null, to: false },
  ],
  run(value, options, context) {
    return give(value ?? typedText(String(options.value), context.target?.type));
  },
};
