import { decodeOffer } from '../../shared/bridge/pairing.ts';
import type { Message, MessageName, Messages, PageSettings } from '../../shared/bridge/protocol.ts';
import type { Sender } from '../chrome/messages.ts';
import { siteOf } from '../settings/settings.ts';
import type { Deps } from './deps.ts';
import { actOnCall } from './handlers/act-on-call.ts';
import { changeCall, finishCall } from './handlers/change-call.ts';
import { currentCalls } from './handlers/current-calls.ts';
import { deliver } from './handlers/deliver.ts';
import { dial } from './handlers/dial.ts';
import { lookAtNumber } from './handlers/look-at-number.ts';
import { acceptPairing, takeOffer } from './handlers/pair.ts';

type Handler<N extends MessageName> = (deps: Deps, payload: Messages[N], sender: Sender) => Promise<unknown>;

// Messages the background itself sends are not among them.
type Handled = Exclude<MessageName, 'call.changed' | 'page.changed' | 'settings.changed'>;

// A page may name any address; what counts is the one its message came from.
const placed = <P extends { page: string }>(payload: P, sender: Sender): P =>
  sender.kind === 'own' ? payload : { ...payload, page: sender.url };

const handlers: { readonly [N in Handled]: Handler<N> } = {
  'dial.asked': async (deps, place, sender) => (await lookAtNumber(deps, placed(place, sender))).preview,
  'dial.requested': (deps, place, sender) => dial(deps, placed(place, sender)),
  'hangUp.requested': (deps, { call }) => actOnCall(deps, call, (it, of) => it.hangUp(of)),
  'hold.requested': (deps, { call, on }) => actOnCall(deps, call, (it, of) => it.hold(of, on)),
  'answer.requested': (deps, { call }) => actOnCall(deps, call, (it, of) => it.answer(of)),
  'memo.changed': (deps, { call, memo }) => changeCall(deps, call, { memo }),
  'result.chosen': (deps, { call, result }) => changeCall(deps, call, { result: result || null }),
  'party.chosen': (deps, { call, party }) => changeCall(deps, call, { party }),
  'call.finished': (deps, { call }) => finishCall(deps, call),
  'calls.asked': (deps) => currentCalls(deps),
  'page.asked': async (deps, _, sender) => pageSettings(deps, sender),
  'outbox.retried': async (deps) => {
    await deps.store.retryNow(new Date(deps.now()).toISOString());
    await deliver(deps);
    return true;
  },
  'record.opened': async (deps, party, sender) => {
    const site = siteOf(deps.settings, sender.url) ?? deps.settings.sites[0];
    if (site) await deps.show.openRecord(site, party);
    return Boolean(site);
  },
  'pairing.offered': async (deps, { settings }, sender) =>
    takeOffer(deps, decodeOffer(new URL(sender.url).origin, settings)),
  'pairing.accepted': async (deps, { origin, settings }) =>
    acceptPairing(deps, decodeOffer(origin, settings)),
};

const pageSettings = (deps: Deps, sender: Sender): PageSettings | null => {
  const site = siteOf(deps.settings, sender.url);
  if (!site?.calling.enabled) return null;
  const { hangUp, hold, answer, events } = deps.powersFor(site);
  return {
    region: site.calling.region,
    underline: deps.settings.behaviour.underline,
    language: deps.language,
    powers: { hangUp, hold, answer, events },
  };
};

/** Gives a message to its one handler; null when it is not for the background. */
export const route = (deps: Promise<Deps>, message: Message, sender: Sender): Promise<unknown> | null => {
  if (!Object.hasOwn(handlers, message.name)) return null;
  const handler = handlers[message.name as Handled] as Handler<MessageName>;
  return deps.then((it) => handler(it, message.payload, sender));
};
