import { expect, test } from 'vitest';
import type { CallEntry } from '../../../shared/call/call-entry.ts';
import { callRecord } from '../../../shared/call/call-record.ts';
import { historyFields } from '../../../shared/config/history-app.ts';
import { callWords } from '../../../shared/words/calls.ts';

const entry: CallEntry = {
  callId: 'call-1',
  number: '+81312345678',
  party: { app: '14', recordId: '5', name: '山本 恵子', company: 'あおば製作所' },
  direction: 'incoming',
  startedAt: '2026-11-22T00:00:02.123Z',
  endedAt: '2026-11-22T00:04:37.000Z',
  seconds: 272,
  outcome: 'talked',
  result: null,
  memo: '見積の件',
  recordings: ['https://pbx.example/1.wav', 'https://pbx.example/2.wav'],
  user: '佐藤',
};
const { stored } = callWords.ja;

test('every role of the history app gets its value', () => {
  expect(callRecord(entry, historyFields, stored)).toEqual({
    call_id: 'call-1',
    direction: '着信',
    number: '+81312345678',
    customer_name: '山本 恵子',
    customer: '5',
    started_at: '2026-11-22T00:00:02Z',
    ended_at: '2026-11-22T00:04:37Z',
    duration: '272',
    result: '通話済み',
    memo: '見積の件',
    recordings: 'https://pbx.example/1.wav https://pbx.example/2.wav',
    user: '佐藤',
  });
});

test('[CAL-31] roles without a field are left out, and what is not known is empty', () => {
  const fields = { callId: 'id', number: 'tel', customer: 'who', memo: '' };
  const stranger = { ...entry, party: null };
  expect(callRecord(stranger, fields, stored)).toEqual({ id: 'call-1', tel: '+81312345678', who: null });
});

test('the user’s own result stands before the machine’s', () => {
  const chosen = callRecord({ ...entry, result: 'かけ直し' }, historyFields, stored);
  expect(chosen.result).toBe('かけ直し');
});
