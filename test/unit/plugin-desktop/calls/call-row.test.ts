import { describe, expect, it } from 'vitest';
import { callRow } from '../../../../plugin/desktop/calls/call-row.ts';
import { callEntry } from '../../../../shared/call/call-entry.ts';
import { callRecord } from '../../../../shared/call/call-record.ts';
import { callWords } from '../../../../shared/words/calls.ts';

const fields = {
  callId: 'id',
  number: 'number',
  direction: 'way',
  startedAt: 'at',
  duration: 'seconds',
  result: 'result',
  memo: 'memo',
  user: 'user',
  recordings: 'files',
};
const record = (values: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(values).map(([code, value]) => [code, { type: 'SINGLE_LINE_TEXT', value }]),
  );

describe('a record of the call history', () => {
  it.each(['ja', 'en'] as const)('is understood as Renkei itself writes it (%s)', (language) => {
    const call = {
      id: 'c1',
      number: '+81355500101',
      shown: '03-5550-0101',
      party: null,
      requestedAt: '2026-11-22T00:00:00.000Z',
      ringAt: '2026-11-22T00:00:01.000Z',
      answeredAt: null,
      endedAt: '2026-11-22T00:00:20.000Z',
      user: 'sato',
      memo: '',
      result: null,
      recordings: [],
      remoteId: null,
    } as const;
    const kindOf = (direction: 'outgoing' | 'incoming', state: 'missed' | 'ended') => {
      const entry = callEntry({ ...call, direction, state });
      if (!entry) throw new Error('the call is not over');
      return callRow(record(callRecord(entry, fields, callWords[language].stored)), fields).kind;
    };
    expect(kindOf('outgoing', 'ended')).toBe('outgoing');
    expect(kindOf('incoming', 'ended')).toBe('incoming');
    expect(kindOf('incoming', 'missed')).toBe('missed');
  });

  it('[CAL-31] with fields that are missing or empty is still a call', () => {
    expect(
      callRow({ $id: { type: '__ID__', value: '9' } }, { callId: 'id', number: 'number' }),
    ).toMatchObject({
      id: '9',
      number: '',
      startedAt: null,
      seconds: null,
      user: '',
    });
  });

  it('names people of a user field', () => {
    expect(callRow(record({ user: [{ code: 'sato', name: '佐藤 美咲' }] }), fields).user).toBe('佐藤 美咲');
  });
});
