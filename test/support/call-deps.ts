import type { Deps } from '../../extension/background/deps.ts';
import { inTurn } from '../../extension/background/in-turn.ts';
import { linkDialler } from '../../extension/diallers/link-dialler.ts';
import { defaultSettings, plainCalling, type Site } from '../../extension/settings/settings.ts';
import type { Call } from '../../shared/call/call.ts';
import type { CallEntry } from '../../shared/call/call-entry.ts';
import type { Match } from '../../shared/call/match.ts';
import type { Calling } from '../../shared/config/config.ts';
import { historyFields } from '../../shared/config/history-app.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { ManualClock } from './manual-clock.ts';
import { memoryCallStore } from './memory-call-store.ts';
import { memoryDialler } from './memory-dialler.ts';

/** The kintone of the handlers' tests. */
export const siteOrigin = 'https://demo.cybozu.com';

const nobody: Match = { party: null, others: [], doNotCall: false, reason: 'none' };

/** The background's handlers in a world of memory: what a test says of customers and kintone, and what came of it. */
export const callDeps = (clock: ManualClock, calling: Partial<Calling> = {}) => {
  const site: Site = {
    origin: siteOrigin,
    pairedAt: null,
    calling: { ...plainCalling, history: { app: '15', fields: historyFields }, ...calling },
  };
  const world = {
    match: nobody,
    local: { day: 1, minutes: 600 },
    online: true,
    answer: ok('1') as Result<string | null>,
  };
  const phone = memoryDialler(() => clock.now());
  const written: CallEntry[] = [];
  const shown: Call[] = [];
  const announced: Call[] = [];
  const opened: string[] = [];
  const isLink = site.calling.dialler.kind === 'link';
  let ids = 0;
  const deps: Deps = {
    settings: { ...defaultSettings, user: '佐藤', sites: [site] },
    language: 'ja',
    store: memoryCallStore(),
    now: () => clock.now(),
    newId: () => {
      ids += 1;
      return `call-${ids}`;
    },
    online: () => world.online,
    local: () => world.local,
    inTurn: inTurn(),
    powersFor: () => ({ ...phone.dialler.powers, events: !isLink }),
    diallerFor: (_, open) =>
      isLink
        ? linkDialler({
            template: 'tel:{e164}',
            numberOf: (call) => ({ e164: call.number, national: call.shown, ext: '' }),
            open,
            now: () => clock.now(),
          })
        : phone.dialler,
    listener: () => null,
    contactsOf: async () => ok(world.match),
    writeHistory: async (_, entry) => {
      if (world.answer.ok) written.push(entry);
      return world.answer;
    },
    createCustomer: async (_, number) => ok({ app: '14', recordId: '99', name: number }),
    show: {
      callChanged: async (call) => {
        shown.push(call);
      },
      incoming: async (call) => {
        announced.push(call);
      },
      openRecord: async (_, { recordId }) => {
        opened.push(recordId);
      },
    },
  };
  return { deps, world, phone, written, shown, announced, opened };
};

/** Calling by a phone server, for `callDeps`. */
export const byServer: Partial<Calling> = {
  dialler: {
    kind: 'http',
    url: 'https://pbx.example/calls',
    eventsUrl: 'https://pbx.example/events',
    extension: '1001',
  },
};
