import { give, tell, textOf } from './answers.ts';
import type { Transform } from './transform.ts';

/** Takes the first item of a list, and says when there were more. */
export const firstItem: Transform = {
  id: 'firstItem',
  accepts: ['choices', 'users', 'organizations', 'groups'],
  gives: 'choice',
  options: [],
  examples: [
    { from: ['a'], to: 'a' },
    { from: ['a', 'b'], to: { issue: 'LOSSY' } },
    { from: 'a', to: 'a' },
  ],
  run(value) {
    if (!Array.isArray(value)) return give(textOf(value));
    const first = value.length === 0 ? null : textOf([value[0]] as never) || null;
    if (value.length < 2) return give(first);
    return tell('LOSSY', 'note', first, { value: textOf(value) });
  },
};
