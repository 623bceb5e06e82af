import { expect, it } from 'vitest';
import type { Field } from '../../../shared/field/schema.ts';
import { choices } from '../../../shared/transform/choices.ts';
import { examplesHold, transformed } from '../../support/transform-examples.ts';

examplesHold('[FER-16] several options are matched one by one', choices);

it('[SAT-17] an unknown segment is told as a warning and the known ones are carried', () => {
  const target = {
    type: 'choices',
    restricted: true,
    choices: [
      { value: 'a', label: 'a' },
      { value: 'b', label: 'b' },
    ],
  } as unknown as Field;
  const answer = transformed(choices, { from: ['a', 'x', 'b'], context: { target } });
  expect(answer.value).toEqual(['a', 'b']);
  expect(answer.issues).toMatchObject([
    { code: 'CHOICE_UNKNOWN', severity: 'warning', values: { value: 'x' } },
  ]);
});
