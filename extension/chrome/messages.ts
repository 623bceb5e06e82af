import browser, { type Runtime } from 'webextension-polyfill';
import type { SenderKind } from '../../shared/bridge/message-shapes.ts';
import { parseMessage } from '../../shared/bridge/parse-message.ts';
import { type Message, type MessageName, type Messages, message } from '../../shared/bridge/protocol.ts';

/** Who sent a message: one of our own pages, or a content script on a page. */
export interface Sender {
  readonly kind: SenderKind;
  /** Address of the page it came from. */
  readonly url: string;
  readonly tab: number | null;
}

const senderOf = (it: Runtime.MessageSender): Sender | null => {
  if (it.id !== browser.runtime.id || !it.url) return null;
  const own = it.url.startsWith(browser.runtime.getURL(''));
  return { kind: own ? 'own' : 'content', url: it.url, tab: it.tab?.id ?? null };
};

/** Hands on every message of ours that its sender may send; the listener's answer goes back. */
export const onMessage = (listener: (message: Message, sender: Sender) => Promise<unknown> | null): void => {
  browser.runtime.onMessage.addListener((data: unknown, from: Runtime.MessageSender) => {
    const sender = senderOf(from);
    const parsed = sender && parseMessage(sender.kind, data);
    return (sender && parsed && listener(parsed, sender)) ?? undefined;
  });
};

/** Sends a message to the background; null when nobody answered (the extension was just reloaded). */
export const send = async <N extends MessageName, A = unknown>(
  name: N,
  payload: Messages[N],
): Promise<A | null> => {
  try {
    return ((await browser.runtime.sendMessage(message(name, payload))) as A | undefined) ?? null;
  } catch {
    return null;
  }
};

/** Tells every page of ours and every kintone tab; tabs without our content script do not hear it. */
export const broadcast = async <N extends MessageName>(
  name: N,
  payload: Messages[N],
  origins: readonly string[],
): Promise<void> => {
  const patterns = origins.map((origin) => `${origin}/*`);
  const tabs = patterns.length > 0 ? await browser.tabs.query({ url: patterns }) : [];
  const heard = tabs.flatMap(({ id }) =>
    id === undefined ? [] : [browser.tabs.sendMessage(id, message(name, payload))],
  );
  await Promise.allSettled([browser.runtime.sendMessage(message(name, payload)), ...heard]);
};

/** What a content script hears from the background. */
export const onTold = (names: readonly MessageName[], listener: () => void): void => {
  browser.runtime.onMessage.addListener((data: unknown, from: Runtime.MessageSender) => {
    const parsed = from.id === browser.runtime.id && !from.tab ? parseMessage('own', data) : null;
    if (parsed && names.includes(parsed.name)) listener();
    return undefined;
  });
};
