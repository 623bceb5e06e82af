import type { MessageName } from './protocol.ts';

/** What one member of a payload must be; `?` marks one that may be missing. */
export type MemberRule = `${'id' | 'text' | 'long' | 'flag' | 'url' | 'textOrNull' | 'party'}${'' | '?'}`;

const place = { shown: 'text', page: 'url', app: 'textOrNull', recordId: 'textOrNull' } as const;
const offer = { origin: 'url', settings: 'long' } as const;

/** The payload of every message, member by member; a message with a member that is not named here is not ours. */
export const messageShapes: Readonly<Record<MessageName, Readonly<Record<string, MemberRule>>>> = {
  'dial.asked': place,
  'dial.requested': { ...place, reason: 'text?' },
  'hangUp.requested': { call: 'id' },
  'hold.requested': { call: 'id', on: 'flag' },
  'answer.requested': { call: 'id' },
  'memo.changed': { call: 'id', memo: 'long' },
  'result.chosen': { call: 'id', result: 'text' },
  'party.chosen': { call: 'id', party: 'party' },
  'call.finished': { call: 'id' },
  'calls.asked': {},
  'page.asked': { page: 'url' },
  'page.changed': {},
  'call.changed': { call: 'id' },
  'outbox.retried': {},
  'record.opened': { app: 'id', recordId: 'id' },
  'pairing.offered': offer,
  'pairing.accepted': offer,
  'settings.changed': {},
};

/** Who may send a message: a web page, our content script, or only the extension's own pages. */
export type SenderKind = 'page' | 'content' | 'own';

/** The least trusted sender each message is taken from. */
export const messageSenders: Readonly<Record<MessageName, SenderKind>> = {
  'dial.asked': 'content',
  'dial.requested': 'page',
  'hangUp.requested': 'content',
  'hold.requested': 'content',
  'answer.requested': 'content',
  'memo.changed': 'content',
  'result.chosen': 'content',
  'party.chosen': 'content',
  'call.finished': 'content',
  'calls.asked': 'content',
  'page.asked': 'content',
  'page.changed': 'own',
  'call.changed': 'own',
  'outbox.retried': 'own',
  'record.opened': 'content',
  'pairing.offered': 'page',
  'pairing.accepted': 'own',
  'settings.changed': 'own',
};
