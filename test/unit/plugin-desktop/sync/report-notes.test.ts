import { expect, test } from 'vitest';
import { reportNotes } from '../../../../plugin/desktop/sync/report-notes.ts';
import type { Config } from '../../../../shared/config/config.ts';
import type { RunReport } from '../../../../shared/sync/report.ts';
import { recordWords } from '../../../../shared/words/record.ts';
import type { Language } from '../../../../shared/words/words.ts';
import { customerJob } from '../../../support/customer-job.ts';
import { ManualClock } from '../../../support/manual-clock.ts';
import { runReport } from './run-report.ts';

const config = {
  connections: [],
  jobs: [customerJob(), customerJob({ id: 'leads', name: '見込み客' })],
} as unknown as Config;
const notes = (more: Partial<RunReport>, language: Language = 'ja') =>
  reportNotes(
    {
      config,
      clock: new ManualClock('2026-11-22T06:00:00.000Z'),
      reader: { language, timeZone: 'Asia/Tokyo', words: recordWords[language] },
    },
    runReport(more),
  );

test('a run with nothing beside its counts has no notes', () => {
  expect(notes({})).toEqual([]);
});

test('[CAL-34] how many a first load left behind is told, also before it runs', () => {
  expect(notes({ waiting: { left: 1_500 } })).toEqual([
    '初回に読み込まなかったレコードが、あと 1,500 件あります。',
  ]);
  expect(notes({ waiting: { left: 1_500 } }, 'en')).toEqual(['Records left out of the first load: 1,500.']);
  expect(notes({ waiting: { left: 3 }, dryRun: true })[0]).toContain('残りの 3 件は、同期のあとで');
  expect(notes({ waiting: { right: null } })[0]).toBe('初回に読み込まなかったレコードが残っています。');
});

test('[SAT-21] customers are told from four fifths of their ceiling on', () => {
  expect(notes({ customers: { count: 7, ceiling: 10 } })).toEqual([]);
  expect(notes({ customers: { count: 8, ceiling: 10 } })[0]).toContain('8 件です（上限 10 件）');
});

test('[SAT-31] a job that was left out is told by its name and with when it is due, in the reader’s own time', () => {
  const next = '2026-11-22T18:00:00.000Z';
  const notDue = [{ job: 'leads', object: 'Lead', next }];
  expect(notes({ notDue })[0]).toMatch(/「見込み客」.*次は 11\/23 03:00 以降/);
  expect(notes({ notDue }, 'en')[0]).toMatch(/“見込み客” was left out.*from 11\/23 03:00/);
  expect(notes({ notDue: [{ job: 'gone', object: 'Lead', next }] })[0]).toContain('「Lead」');
});
