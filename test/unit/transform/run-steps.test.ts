import { expect, it } from 'vitest';
import { completeOptions, readySteps, runSteps } from '../../../shared/transform/run-steps.ts';
import { truncate } from '../../../shared/transform/truncate.ts';
import { usualContext } from '../../support/transform-examples.ts';

const run = (ids: readonly (string | { id: string; options: object })[], value: string | null) =>
  runSteps(
    readySteps(ids.map((it) => (typeof it === 'string' ? { id: it } : (it as never)))),
    value,
    usualContext,
  );

it('steps run in their order', () => {
  expect(run(['trim', 'width', 'letterCase'], ' ＡＢＣ ').value).toBe('abc');
});

it('the first error ends the chain and drops the value', () => {
  expect(run(['date', { id: 'formatDate', options: {} }], '05/01')).toMatchObject({
    value: null,
    issues: [{ code: 'DATE_FORMAT' }],
  });
});

it('notes of every step are told', () => {
  const answer = run(
    [
      { id: 'truncate', options: { length: 4, ending: '' } },
      { id: 'truncate', options: { length: 2, ending: '' } },
    ],
    'abcdef',
  );
  expect(answer).toMatchObject({ value: 'ab', issues: [{ code: 'TRUNCATED' }, { code: 'TRUNCATED' }] });
});

it('an empty value passes by, except where a step has something to say about it', () => {
  expect(run(['date', 'phone'], null)).toEqual({ value: null });
  expect(run([{ id: 'default', options: { value: '未設定' } }, 'trim'], '').value).toBe('未設定');
});

it('a step nobody knows is left out, and options have their defaults', () => {
  expect(readySteps([{ id: 'noSuchThing' }])).toEqual([]);
  expect(completeOptions(truncate, { length: 3 })).toEqual({ length: 3, unit: 'letters', ending: '…' });
});
