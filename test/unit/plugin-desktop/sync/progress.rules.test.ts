import { describe, expect, it } from 'vitest';
import { paceOf, quarterToSay } from '../../../../plugin/desktop/sync/progress.rules.ts';
import { noCounts } from '../../../../shared/sync/report.ts';

const at = (read: number, total: number | null, ms: number) =>
  paceOf({ counts: { ...noCounts, read }, total }, ms);

describe('the pace of a run', () => {
  it('tells part, speed and time left', () => {
    expect(at(3_200, 5_000, 20_000)).toEqual({ percent: 64, perSecond: 160, secondsLeft: 12 });
  });

  it('without a total tells the speed alone', () => {
    expect(at(100, null, 2_000)).toEqual({ percent: null, perSecond: 50, secondsLeft: null });
  });

  it('guesses nothing in the first second', () => {
    expect(at(10, 100, 400)).toEqual({ percent: 10, perSecond: 0, secondsLeft: null });
  });

  it('never goes past the end when more rows came than were counted', () => {
    expect(at(120, 100, 10_000)).toEqual({ percent: 100, perSecond: 12, secondsLeft: 0 });
    expect(at(0, 0, 10_000).percent).toBeNull();
  });
});

describe('what is read out', () => {
  it('is each quarter once, never each row', () => {
    let said = 0;
    const spoken: number[] = [];
    for (let percent = 0; percent <= 100; percent += 1) {
      const quarter = quarterToSay(percent, said);
      if (quarter !== null) {
        spoken.push(quarter);
        said = quarter;
      }
    }
    expect(spoken).toEqual([25, 50, 75]);
    expect(quarterToSay(null, 0)).toBeNull();
  });
});
