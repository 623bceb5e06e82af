import { expect, it } from 'vitest';
import { findField } from '../../../shared/mapping/find-field.ts';
import { runsIn, sourcesOf, waysOf } from '../../../shared/mapping/row-ways.rules.ts';
import { readySteps } from '../../../shared/transform/run-steps.ts';
import { field, readOnly, right, row } from '../../support/fields.ts';

const schema = right(field('a'), field('b', 'text', readOnly));
const place = (code: string) => {
  const found = findField(schema, code);
  if (!found) throw new Error(code);
  return found;
};

it('each direction has its ways', () => {
  expect(waysOf).toEqual({
    both: ['send', 'receive'],
    send: ['send'],
    receive: ['receive'],
    latch: ['send', 'receive'],
    read: ['receive'],
  });
});

it('a field that cannot be written is no target', () => {
  expect(runsIn(row('a', 'b'), 'send', place('a'), place('b'))).toBe(false);
  expect(runsIn(row('a', 'b'), 'receive', place('b'), place('a'))).toBe(true);
});

it('a template and a second field are read too', () => {
  const steps = readySteps([
    { id: 'compose', options: { template: '{a}{b}{unknown}' } },
    { id: 'dateToDatetime', options: { timeField: 'b' } },
  ]);
  expect(sourcesOf(steps, schema)).toEqual(['a', 'b', 'b']);
});
