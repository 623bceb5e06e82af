import { give } from './answers.ts';
import type { Transform } from './transform.ts';

/** 1 for yes, 0 for no. */
export const booleanNumber: Transform = {
  id: 'booleanNumber',
  accepts: ['boolean'],
  gives: 'decimal',
  options: [],
  examples: [
    { from: true, to: '1' },
    { from: false, to: '0' },
  ],
  run(value) {
    return give(value === true ? '1' : value === false ? '0' : null);
  },
};
