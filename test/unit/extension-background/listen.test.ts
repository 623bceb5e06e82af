import { expect, test } from 'vitest';
import { type ListenParts, listen } from '../../../extension/background/listen.ts';
import type { Heard, ListeningDialler } from '../../../extension/diallers/http-dialler.ts';
import type { CallEvent } from '../../../shared/call/call.ts';
import { fault } from '../../../shared/fault/fault.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';

const event = (call: string): CallEvent => ({ call, kind: 'ringing', at: '2026-11-22T00:00:00.000Z' });

/** Plays the answers of an exchange one after the other; stops when there are none left. */
const play = async (answers: readonly Result<Heard>[], start: string | null = null) => {
  const log: string[] = [];
  let left = [...answers];
  let cursor = start;
  const dialler = {
    listen: async (since: string | null, seconds: number) => {
      log.push(`listen ${since} ${seconds}`);
      const [next, ...rest] = left;
      left = rest;
      return next ?? fail(fault('CANCELLED', 'renkei'));
    },
  } as unknown as ListeningDialler;
  const parts: ListenParts = {
    dialler: async () => dialler,
    readCursor: async () => cursor,
    keepCursor: async (next) => {
      cursor = next;
      log.push(`cursor ${next}`);
    },
    tell: async ({ call }) => {
      log.push(`tell ${call}`);
    },
    status: async (state) => {
      log.push(state);
    },
    sleep: async (ms) => {
      log.push(`sleep ${ms}`);
    },
  };
  await listen(parts, () => left.length === 0 && log.at(-1)?.startsWith('listen') === false);
  return log;
};

test('the first question only asks where the present is, the next ones wait', async () => {
  const log = await play([ok({ events: [], cursor: '5' }), ok({ events: [event('a')], cursor: '6' })]);
  expect(log).toEqual(['listen null 0', 'ready', 'cursor 5', 'listen 5 20', 'ready', 'tell a', 'cursor 6']);
});

test('the cursor moves only after its events were taken: a worker stopped between hears them again', async () => {
  const log = await play([ok({ events: [event('a'), event('b')], cursor: '9' })], '7');
  expect(log.indexOf('tell b')).toBeLessThan(log.indexOf('cursor 9'));
});

test('an exchange out of reach is asked again with growing pauses', async () => {
  const down = fail(fault('NETWORK_UNREACHABLE', 'network'));
  const log = await play([down, down, down, down, down, down, down], '7');
  const pauses = log.filter((it) => it.startsWith('sleep')).map((it) => Number(it.split(' ')[1]));
  expect(pauses).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  expect(log).toContain('unreachable');
});

test('a wrong password is told apart from an exchange out of reach', async () => {
  expect(await play([fail(fault('AUTH_REFUSED', 'telephony'))], '7')).toContain('refused');
});
