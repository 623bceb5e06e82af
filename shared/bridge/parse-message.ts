import { type MemberRule, messageSenders, messageShapes, type SenderKind } from './message-shapes.ts';
import type { Message, MessageName } from './protocol.ts';

/** The longest message taken, in characters; a calling setup with its field names stays far below. */
export const messageLimit = 64_000;

const textLimit = 200;
const trust: Readonly<Record<SenderKind, number>> = { page: 0, content: 1, own: 2 };

const isText = (limit: number) => (value: unknown) => typeof value === 'string' && value.length <= limit;
const isId = (value: unknown) => typeof value === 'string' && /^[\w:.-]{1,100}$/.test(value);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const checks: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: isId,
  text: isText(textLimit),
  long: isText(messageLimit),
  flag: (value) => typeof value === 'boolean',
  url: (value) => typeof value === 'string' && /^https?:\/\/[^\s]{1,2000}$/.test(value),
  textOrNull: (value) => value === null || isText(textLimit)(value),
  party: (value) =>
    value === null ||
    (isObject(value) &&
      isId(value.app) &&
      isId(value.recordId) &&
      isText(textLimit)(value.name) &&
      (value.company === undefined || isText(textLimit)(value.company))),
};

/** Gives the message when it is one of ours, whole, small, and from somebody who may send it; anything else is nothing. */
export const parseMessage = (from: SenderKind, data: unknown): Message | null => {
  const it = typeof data === 'string' ? fromJson(data) : data;
  if (!isObject(it) || it.renkei !== 1 || typeof it.name !== 'string' || !isObject(it.payload)) return null;
  if (!Object.hasOwn(messageShapes, it.name)) return null;
  const name = it.name as MessageName;
  if (trust[from] < trust[messageSenders[name]]) return null;
  if (!hasShape(messageShapes[name], it.payload)) return null;
  return { renkei: 1, name, payload: it.payload } as Message;
};

const fromJson = (text: string): unknown => {
  if (text.length > messageLimit) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const hasShape = (shape: Readonly<Record<string, MemberRule>>, payload: Record<string, unknown>): boolean =>
  Object.keys(payload).every((member) => Object.hasOwn(shape, member)) &&
  Object.entries(shape).every(([member, rule]) => {
    const optional = rule.endsWith('?');
    if (payload[member] === undefined) return optional;
    return checks[optional ? rule.slice(0, -1) : rule]?.(payload[member]) ?? false;
  });
