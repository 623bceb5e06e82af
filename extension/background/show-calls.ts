import type { MessageName, Messages } from '../../shared/bridge/protocol.ts';
import { isFinal } from '../../shared/call/call-state.ts';
import type { CallStore } from '../../shared/ports/call-store.ts';
import type { CallWords } from '../../shared/words/calls.ts';
import type { Settings } from '../settings/settings.ts';
import type { Show } from './deps.ts';

/** Where changes are shown. */
export interface ShowParts {
  readonly store: CallStore;
  readonly words: CallWords;
  readonly settings: Settings;
  readonly broadcast: <N extends MessageName>(
    name: N,
    payload: Messages[N],
    origins: readonly string[],
  ) => Promise<void>;
  readonly badge: (live: boolean, waiting: number) => Promise<void>;
  readonly notify: (call: string, title: string, text: string) => Promise<void>;
  readonly endNotice: (call: string) => Promise<void>;
  readonly openAddress: (url: string) => Promise<void>;
}

/** Shows what became of calls: banners and panels draw anew, the badge counts, a ringing phone is announced. */
export const showCalls = (parts: ShowParts): Show => ({
  callChanged: async (call) => {
    const origins = parts.settings.sites.map((it) => it.origin);
    const [open, waiting] = await Promise.all([parts.store.current(), parts.store.outboxSize()]);
    await Promise.all([
      parts.broadcast('call.changed', { call: call.id }, origins),
      parts.badge(
        open.some((it) => !isFinal(it.state)),
        waiting,
      ),
      call.direction === 'incoming' && call.state !== 'ringing' ? parts.endNotice(call.id) : undefined,
    ]);
  },
  incoming: async (call) => {
    if (!parts.settings.behaviour.notify) return;
    const { name, company } = call.party ?? {};
    const who = [company, name].filter(Boolean).join(' ') || parts.words.unknownNumber;
    await parts.notify(call.id, `${parts.words.incomingFrom(who)}`, call.shown);
  },
  openRecord: (site, { app, recordId }) =>
    parts.openAddress(`${site.origin}/k/${app}/show#record=${recordId}`),
});
