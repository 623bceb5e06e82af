import { give, refuse, textOf } from './answers.ts';
import { readTime } from './read-time.ts';
import type { Transform } from './transform.ts';

/** Reads a time of day. */
export const time: Transform = {
  id: 'time',
  accepts: ['text', 'multiline', 'choice', 'time'],
  gives: 'time',
  options: [],
  examples: [
    { from: '9:05', to: '09:05' },
    { from: '09:05:30', to: '09:05' },
    { from: '９：０５', to: '09:05' },
    { from: '9時5分', to: '09:05' },
    { from: '9時', to: '09:00' },
    { from: '9時半', to: '09:30' },
    { from: '午後3時', to: '15:00' },
    { from: '午前0:15', to: '00:15' },
    { from: '午後12:30', to: '12:30' },
    { from: '3:05 PM', to: '15:05' },
    { from: '24:00', to: { issue: 'TIME_FORMAT' } },
    { from: '9:65', to: { issue: 'TIME_FORMAT' } },
    { from: '朝', to: { issue: 'TIME_FORMAT' } },
  ],
  run(value) {
    const found = readTime(textOf(value));
    return found ? give(found.time) : refuse('TIME_FORMAT', value);
  },
};
