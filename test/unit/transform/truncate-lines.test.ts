import { expect, it } from 'vitest';
import { truncateLines } from '../../../shared/transform/truncate-lines.ts';
import { examplesHold, transformed } from '../../support/transform-examples.ts';

examplesHold('[REL-28] the first fifty lines stay and the cut is told', truncateLines);

const body = (count: number) => Array.from({ length: count }, (_, at) => `${at + 1}行目`).join('\n');

it('[REL-28] a body of sixty lines keeps fifty and is noted as truncated', () => {
  const answer = transformed(truncateLines, { from: body(60) });
  expect(answer.value).toBe(body(50));
  expect(answer.issues).toEqual([
    { code: 'TRUNCATED', severity: 'note', path: [], values: { limit: 50, left: 10 } },
  ]);
});

it('[REL-28] a last line can say how many are missing, and is one of the fifty', () => {
  const answer = transformed(truncateLines, { options: { ending: '… (+{n} 行)' }, from: body(60) });
  const lines = String(answer.value).split('\n');
  expect(lines).toHaveLength(50);
  expect(lines.at(-1)).toBe('… (+11 行)');
});
