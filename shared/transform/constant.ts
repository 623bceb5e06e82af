import { give } from './answers.ts';
import type { Transform } from './transform.ts';

/** Always the same value, whatever the source holds. */
export const constant: Transform = {
  id: 'constant',
  accepts: [],
  gives: 'target',
  takesEmpty: true,
  options: [{ name: 'value', kind: 'text', default: '' }],
  examples: [
    { options: { value: 'Web' }, from: null, to: 'Web' },
    { options: { value: 'Web' }, from: '電話', to: 'Web' },
    { options: { value: 'true' }, context: { target: { type: 'boolean' } as never }, from: null, to: true },
    {
      options: { value: 'a;b' },
      context: { target: { type: 'choices' } as never },
      from: null,
      to: ['a', 'b'],
    },
  ],
  run(_value, options, context) {
    return give(typedText(String(options.value), context.target?.type));
  },
};

/** A text the admin typed, as a value of the target's type. */
export const typedText = (text: string, type: string | undefined) => {
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  if (type === 'choices') return text === '' ? null : text.split(';');
  return text;
};
