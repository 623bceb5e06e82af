import { give, textOf } from './answers.ts';
import type { Transform } from './transform.ts';

/** Ticks the one option of a check box for yes and empties it for no. */
export const booleanChoices: Transform = {
  id: 'booleanChoices',
  accepts: ['boolean'],
  gives: 'choices',
  options: [{ name: 'option', kind: 'text', default: '' }],
  examples: [
    { options: { option: '希望する' }, from: true, to: ['希望する'] },
    { options: { option: '希望する' }, from: false, to: null },
  ],
  run(value, options, context) {
    const option = String(options.option) || context.target?.choices?.[0]?.value;
    return give(
      value === true && option ? [option] : value === false || value === null ? null : [textOf(value)],
    );
  },
};
