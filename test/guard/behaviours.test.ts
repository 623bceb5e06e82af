import { describe, expect, it } from 'vitest';
import { allBehaviourIds, behaviourRows } from '../../scripts/check/behaviour-rows.ts';
import { judgeBehaviours } from '../../scripts/check/judge-behaviours.ts';
import { claimsIn, claimsUnder } from '../../scripts/check/test-titles.ts';
import { absolute, textOf } from './repository.ts';

const page = behaviourRows(textOf('docs/behaviours.md'));

describe('docs/behaviours.md', () => {
  it('has one row for each of the 264 requirements', () => {
    expect(page.map((it) => it.id)).toEqual(allBehaviourIds());
    expect(page).toHaveLength(264);
  });

  it('marks a row done only when a test names it', () => {
    expect(judgeBehaviours(page, claimsUnder(absolute('.').replace(/\/\.?$/, '')), []).problems).toEqual([]);
  });
});

describe('the behaviours check', () => {
  const rows = behaviourRows('| HOT-32 | Writes. | done |\n| HOT-33 | Keys. | planned |');
  const titles = (source: string) => claimsIn('a.test.ts', source);
  const problems = (source: string, status?: string) =>
    judgeBehaviours(
      rows,
      titles(source),
      status ? [{ title: '[HOT-32] writes a row', status }] : [],
    ).problems.filter((it) => it.startsWith('HOT-32 is'));

  it('reads several ids from one title, however they are put', () => {
    const [one, two] = titles("it('[HOT-32][HOT-33] a', x); it('[HOT-32, HOT-33] b %s', x)");
    expect(one?.ids).toEqual(['HOT-32', 'HOT-33']);
    expect(two?.ids).toEqual(['HOT-32', 'HOT-33']);
  });

  it('refuses a done row that no test names', () => {
    expect(problems('')).toHaveLength(1);
    expect(problems("it('[HOT-32] writes a row', x)")).toHaveLength(0);
  });

  it('refuses a done row whose test failed or never ran', () => {
    expect(problems("it('[HOT-32] writes a row', x)", 'failed')).toHaveLength(1);
    expect(problems("it('[HOT-32] writes a row', x)", 'skipped')).toHaveLength(1);
    expect(problems("it('[HOT-32] writes a row', x)", 'passed')).toHaveLength(0);
  });

  it('finds the runs of a title with blanks in it', () => {
    expect(problems("it.each(rows)('[HOT-32] writes $what', x)", 'failed')).toHaveLength(1);
  });
});
