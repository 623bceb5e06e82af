import { describe, expect, it } from 'vitest';
import { duration, shortTime } from '../../../plugin/desktop/times.ts';
import { recordWords } from '../../../shared/words/record.ts';

const now = Date.parse('2026-11-22T03:00:00Z');
const reader = { language: 'ja', timeZone: 'Asia/Tokyo', words: recordWords.ja } as const;

describe('times', () => {
  it.each([
    ['2026-11-22T01:30:00Z', '今日 10:30'],
    ['2026-11-21T03:00:00Z', '昨日 12:00'],
    ['2026-11-20T08:05:00Z', '11/20 17:05'],
    ['2025-11-20T08:05:00Z', '2025/11/20 17:05'],
  ])('%s is %s', (iso, shown) => {
    expect(shortTime(iso, now, reader)).toBe(shown);
  });

  it('of length are minutes and seconds', () => {
    expect(duration(272, recordWords.ja)).toBe('4分32秒');
    expect(duration(33, recordWords.ja)).toBe('33秒');
    expect(duration(272, recordWords.en)).toBe('4 min 32 s');
  });
});
