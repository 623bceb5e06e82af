import { expect, it } from 'vitest';
import { tagSet } from '../../../shared/transform/tag-set.ts';
import { examplesHold, transformed } from '../../support/transform-examples.ts';

examplesHold(
  '[SAT-06][SAT-07] tags of others stay, ours come and go, and one outside the rules is an error',
  tagSet,
);

it('[SAT-06] a managed set adds its tag beside the tags of others, and takes only its own away again', () => {
  const managed = { mode: 'managed', ours: ['K1'] };
  const added = transformed(tagSet, { options: managed, from: ['K1'], context: { current: ['A', 'B'] } });
  expect(added.value).toEqual(['A', 'B', 'K1']);
  const dropped = transformed(tagSet, { options: managed, from: null, context: { current: added.value } });
  expect(dropped.value).toEqual(['A', 'B']);
});

it('[SAT-07] names the tag that is not in the written rules', () => {
  const answer = transformed(tagSet, { options: { allowed: ['S1'] }, from: ['S1', '勝手なタグ'] });
  expect(answer.issues).toMatchObject([{ code: 'TAG_NOT_ALLOWED', values: { value: '勝手なタグ' } }]);
});
