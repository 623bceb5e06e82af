import { beforeEach, expect, test } from 'vitest';
import { dial } from '../../../../extension/background/handlers/dial.ts';
import { byServer, callDeps, siteOrigin } from '../../../support/call-deps.ts';
import { ManualClock } from '../../../support/manual-clock.ts';

const place = { shown: '０３－１２３４－５６７８', page: `${siteOrigin}/k/14/`, app: '14', recordId: null };
const yamamoto = { app: '14', recordId: '5', name: '山本 恵子' };
let clock: ManualClock;
beforeEach(() => {
  clock = new ManualClock();
});

test('the call is saved before it rings, under the number in full and the customer found', async () => {
  const { deps, world, phone } = callDeps(clock, byServer);
  world.match = { party: yamamoto, others: [], doNotCall: false, reason: 'number' };
  let savedBefore: unknown;
  const watched = {
    ...deps,
    diallerFor: () => ({
      ...phone.dialler,
      dial: async (call: Parameters<typeof phone.dialler.dial>[0]) => {
        savedBefore = await deps.store.get(call.id);
        return phone.dialler.dial(call);
      },
    }),
  };
  const answer = await dial(watched, place);
  expect(savedBefore).toMatchObject({ state: 'requested', number: '+81312345678', party: yamamoto });
  expect(answer).toMatchObject({ done: true, call: { state: 'dialling', user: '佐藤', site: siteOrigin } });
});

test('a link dialler gives the link back for the page to open', async () => {
  const { deps } = callDeps(clock);
  expect(await dial(deps, place)).toMatchObject({ done: true, open: 'tel:+81312345678' });
});

test('nothing is dialled and nothing saved when the text is no number', async () => {
  const { deps, phone } = callDeps(clock, byServer);
  const answer = await dial(deps, { ...place, shown: '見積 Q-2041' });
  expect(answer).toEqual({ done: false, verdict: 'refuse', reasons: ['noNumber'] });
  expect(phone.dialled).toEqual([]);
  expect(await deps.store.recent(10)).toEqual([]);
});

test('somebody who must not be called is called only with a reason, which stands in the memo', async () => {
  const { deps, world, phone } = callDeps(clock, byServer);
  world.match = { party: yamamoto, others: [], doNotCall: true, reason: 'number' };
  expect(await dial(deps, place)).toEqual({ done: false, verdict: 'warn', reasons: ['doNotCall'] });
  expect(phone.dialled).toEqual([]);
  expect(await dial(deps, { ...place, reason: '折り返しの依頼' })).toMatchObject({
    done: true,
    call: { memo: '折り返しの依頼' },
  });
});

test('a second call is refused while the first goes on', async () => {
  const { deps } = callDeps(clock, byServer);
  await dial(deps, place);
  expect(await dial(deps, place)).toMatchObject({ done: false, reasons: ['busy'] });
});

test('a refusal of the exchange ends the call and says why', async () => {
  const { deps, phone } = callDeps(clock, byServer);
  const broken = {
    ...deps,
    diallerFor: () => ({
      ...phone.dialler,
      dial: async () => ({
        ok: false as const,
        fault: {
          code: 'AUTH_REFUSED' as const,
          origin: 'telephony' as const,
          values: {},
          cause: { message: 'no' },
        },
      }),
    }),
  };
  expect(await dial(broken, place)).toEqual({
    done: false,
    verdict: 'failed',
    reasons: ['AUTH_REFUSED'],
    detail: 'no',
  });
  expect(await deps.store.get('call-1')).toMatchObject({ state: 'failed', reason: 'AUTH_REFUSED' });
  expect(await deps.store.outboxSize()).toBe(0);
});

test('a customer look-up that fails does not keep anybody from calling', async () => {
  const { deps } = callDeps(clock, byServer);
  const blind = {
    ...deps,
    contactsOf: async () => ({
      ok: false as const,
      fault: { code: 'PERMISSION_MISSING' as const, origin: 'kintone' as const, values: {} },
    }),
  };
  expect(await dial(blind, place)).toMatchObject({ done: true, call: { party: null } });
});
