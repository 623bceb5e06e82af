import { expect, it } from 'vitest';
import type { Options } from '../../../shared/transform/transform.ts';
import { truncate } from '../../../shared/transform/truncate.ts';
import { examplesHold, transformed } from '../../support/transform-examples.ts';

examplesHold('long texts are cut to letters or bytes, and told', truncate);

it.each<{ options: Options; from: string; value: string; left: number }>([
  { options: { length: 5 }, from: 'あいうえおか', value: 'あいうえ…', left: 2 },
  { options: { length: 5, ending: '' }, from: 'あいうえおか', value: 'あいうえお', left: 1 },
  { options: { length: 10, unit: 'bytesUtf8' }, from: 'あいうえお', value: 'あい…', left: 3 },
  { options: { length: 4, ending: '' }, from: 'abc👨‍👩‍👧x', value: 'abc', left: 9 },
  { options: { length: 3, ending: '' }, from: 'abか\u3099', value: 'ab', left: 2 },
])('[REL-14] cuts $from to $value, never through a letter', ({ options, from, value, left }) => {
  const answer = transformed(truncate, { options, from });
  expect(answer.value).toBe(value);
  expect(answer.issues?.[0]).toMatchObject({ code: 'TRUNCATED', severity: 'note', values: { left } });
});
