import { afterEach, beforeEach, expect, test } from 'vitest';
import { fetchHttp } from '../../../extension/chrome/fetch-http.ts';
import { httpDialler, type ListeningDialler } from '../../../extension/diallers/http-dialler.ts';
import { SandboxClock } from '../../../scripts/sandbox/host/sandbox-clock.ts';
import { type RunningService, startService } from '../../../scripts/sandbox/host/start-service.ts';
import { behaviours } from '../../../scripts/sandbox/telephony/behaviours.ts';
import { telephonyService } from '../../../scripts/sandbox/telephony/service.ts';
import type { CallEvent } from '../../../shared/call/call.ts';
import { sampleCall } from '../../support/sample-call.ts';

const minute = 60_000;
let clock: SandboxClock;
let phone: RunningService;
let dialler: ListeningDialler;
let cursor: string | null;

const open = (password: string, extension = '1001') =>
  httpDialler({
    http: fetchHttp,
    setting: { kind: 'http', url: `${phone.url}/calls`, eventsUrl: `${phone.url}/events`, extension },
    password,
    callerId: '03-9876-5432',
    now: () => clock.now(),
  });

const hear = async (): Promise<readonly CallEvent[]> => {
  const heard = await dialler.listen(cursor, 0);
  if (!heard.ok) throw new Error(heard.fault.code);
  cursor = heard.value.cursor;
  return heard.value.events;
};
const kinds = (events: readonly CallEvent[]) => events.map((it) => it.kind);
const ring = (body: object) =>
  fetch(`${phone.url}/__sandbox/ring`, { method: 'POST', body: JSON.stringify(body) });

beforeEach(async () => {
  clock = new SandboxClock();
  phone = await startService(telephonyService(clock), clock, 0);
  dialler = open('1001');
  cursor = null;
  await hear();
});
afterEach(() => phone.stop());

test('a call rings, is answered, ends and leaves a recording, in this order', async () => {
  await dialler.dial(sampleCall());
  clock.advance(10 * minute);
  const events = await hear();
  expect(kinds(events)).toEqual(['dialling', 'ringing', 'answered', 'ended', 'recording']);
  expect(events.every((it) => it.call === 'call-1')).toBe(true);
  const wav = await fetch(events.at(-1)?.recording ?? '');
  expect(wav.headers.get('content-type')).toBe('audio/wav');
  const bytes = new Uint8Array(await wav.arrayBuffer());
  expect(new TextDecoder().decode(bytes.slice(0, 4))).toBe('RIFF');
});

test.each(behaviours.map((it) => [it.suffix, it.says, it.ends] as const))(
  'a number ending in %s %s',
  async (suffix, _, ends) => {
    await dialler.dial(sampleCall({ number: `+8131234${suffix}` }));
    clock.advance(minute);
    expect((await hear()).at(-1)?.kind).toBe(ends);
  },
);

test('[CAL-26] a call that was held has one recording for each stretch of talk', async () => {
  await dialler.dial(sampleCall());
  clock.advance(10_000);
  const [dialling] = await hear();
  const call = sampleCall({ remoteId: dialling?.remoteId ?? null });
  await dialler.hold(call, true);
  clock.advance(5000);
  await dialler.hold(call, false);
  clock.advance(5000);
  await dialler.hangUp(call);
  clock.advance(minute);
  const events = await hear();
  expect(kinds(events)).toEqual(['held', 'resumed', 'ended', 'recording', 'recording']);
  const addresses = events.flatMap((it) => it.recording ?? []);
  expect(new Set(addresses).size).toBe(2);
  for (const address of addresses) expect((await fetch(address)).status).toBe(200);
});

test('an incoming call says who is calling, can be answered, and is missed when nobody does', async () => {
  await ring({ from: '0312345678', to: '1001' });
  const [ringing] = await hear();
  expect(ringing).toMatchObject({
    kind: 'ringing',
    other: { direction: 'incoming', number: '0312345678' },
  });
  const call = sampleCall({ direction: 'incoming', remoteId: ringing?.remoteId ?? null });
  expect((await dialler.answer(call)).ok).toBe(true);
  expect(kinds(await hear())).toEqual(['answered']);
  await ring({ from: '0312345678', to: '1001' });
  clock.advance(minute);
  expect(kinds(await hear())).toEqual(['ringing', 'missed']);
});

test('events go only to the extension they belong to', async () => {
  await ring({ from: '0312345678', to: '1002' });
  expect(await hear()).toEqual([]);
});

test('a wrong password is refused for dialling and for listening', async () => {
  const wrong = open('9999');
  expect(await wrong.dial(sampleCall())).toMatchObject({ ok: false, fault: { code: 'AUTH_REFUSED' } });
  expect(await wrong.listen(null, 0)).toMatchObject({ ok: false, fault: { code: 'AUTH_REFUSED' } });
});

test('a number that cannot be dialled is refused with the exchange’s own words', async () => {
  const done = await dialler.dial(sampleCall({ number: 'abc' }));
  expect(done).toMatchObject({
    ok: false,
    fault: { code: 'DIAL_REFUSED', cause: { code: 'invalid_number', status: 400 } },
  });
});

test('a listener that waits hears of a call as soon as it rings', async () => {
  const waiting = dialler.listen(cursor, 20);
  await ring({ from: '0312345678', to: '1001' });
  const heard = await waiting;
  expect(heard.ok && kinds(heard.value.events)).toEqual(['ringing']);
});

test('a cursor from before a restart does not wait for ever', async () => {
  const heard = await dialler.listen('999999', 0);
  expect(heard.ok && heard.value.cursor).toBe('0');
});
