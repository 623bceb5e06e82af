import { describe, expect, it } from 'vitest';
import type { CallRow } from '../../../../plugin/desktop/calls/call-row.ts';
import {
  countKinds,
  filterCalls,
  groupByDay,
  noFilter,
  peopleIn,
} from '../../../../plugin/desktop/calls/timeline.rules.ts';
import { recordWords } from '../../../../shared/words/record.ts';

const now = Date.parse('2026-11-22T03:00:00Z');
const reader = { language: 'ja', timeZone: 'Asia/Tokyo', words: recordWords.ja } as const;
const call = (more: Partial<CallRow>): CallRow => ({
  id: '1',
  kind: 'outgoing',
  number: '03-5550-0101',
  startedAt: '2026-11-22T01:00:00Z',
  seconds: 60,
  result: '通話済み',
  memo: '',
  user: '佐藤',
  recordings: '',
  ...more,
});

describe('calls under their days', () => {
  it('follow the reader’s calendar, not UTC', () => {
    const late = call({ id: 'a', startedAt: '2026-11-21T14:59:00Z' });
    const early = call({ id: 'b', startedAt: '2026-11-21T15:00:00Z' });
    const days = groupByDay([early, late], now, reader);
    expect(days.map((it) => [it.name, it.rows.map((row) => row.id)])).toEqual([
      ['今日', ['b']],
      ['昨日', ['a']],
    ]);
  });

  it('name older days with their weekday, and the year where it is another', () => {
    const days = groupByDay(
      [call({ startedAt: '2026-11-18T01:00:00Z' }), call({ startedAt: '2025-12-01T01:00:00Z' })],
      now,
      reader,
    );
    expect(days.map((it) => it.name)).toEqual(['11月18日(水)', '2025年12月1日(月)']);
  });

  it('put a call without a time last', () => {
    const days = groupByDay([call({ startedAt: null }), call({})], now, reader);
    expect(days.map((it) => it.name)).toEqual(['今日', '日時不明']);
  });
});

describe('filters', () => {
  const rows = [
    call({ id: '1', kind: 'outgoing', memo: 'ミツモリの件' }),
    call({ id: '2', kind: 'incoming', user: '田中' }),
    call({ id: '3', kind: 'missed', startedAt: '2026-09-01T00:00:00Z' }),
  ];

  it('count each kind with the rest of the filter as it is', () => {
    expect(countKinds(rows, noFilter, now)).toEqual({ all: 3, outgoing: 1, incoming: 1, missed: 1 });
    const recent = { ...noFilter, kind: 'missed', days: 30 } as const;
    expect(countKinds(rows, recent, now)).toEqual({ all: 2, outgoing: 1, incoming: 1, missed: 0 });
  });

  it('look for words in any width', () => {
    expect(filterCalls(rows, { ...noFilter, text: 'ﾐﾂﾓﾘ' }, now).map((it) => it.id)).toEqual(['1']);
  });

  it('look for one person', () => {
    expect(filterCalls(rows, { ...noFilter, user: '田中' }, now).map((it) => it.id)).toEqual(['2']);
    expect(peopleIn(rows)).toEqual(['佐藤', '田中']);
  });
});
