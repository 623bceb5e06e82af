import type { Calling } from '../config/config.ts';
import { fault } from '../fault/fault.ts';
import { fail, ok, type Result } from '../result.ts';
import { fromBase64url, toBase64url } from './base64url.ts';

/** What the plugin hands to the extension: whose kintone it is and how calling works there. Never a secret. */
export interface Pairing {
  readonly origin: string;
  readonly calling: Calling;
}

const prefix = 'RK1-';
const originForm = /^https:\/\/[a-z0-9.-]+$|^http:\/\/localhost(:\d+)?$/;

/** The calling settings as the text of a `pairing.offered` message. */
export const encodeCalling = (calling: Calling): string => JSON.stringify(calling);

/** One line that an administrator copies from the plugin and a colleague pastes into the extension. */
export const encodePairing = (pairing: Pairing): string => prefix + toBase64url(JSON.stringify(pairing));

/** Reads a pasted code; spaces and line breaks that mail programs add do no harm. */
export const decodePairing = (code: string): Result<Pairing> => {
  const tidy = code.replace(/\s+/g, '');
  if (!tidy.startsWith(prefix)) return invalid('prefix');
  const text = fromBase64url(tidy.slice(prefix.length));
  const it = text === null ? null : jsonOf(text);
  if (!isObject(it) || typeof it.origin !== 'string') return invalid('code');
  return pairingOf(it.origin, it.calling);
};

/** Reads an offer made by the plugin on a page of `origin`. */
export const decodeOffer = (origin: string, settings: string): Result<Pairing> =>
  pairingOf(origin, jsonOf(settings));

const pairingOf = (origin: string, calling: unknown): Result<Pairing> => {
  if (!originForm.test(origin)) return invalid('origin');
  return isCalling(calling) ? ok({ origin, calling }) : invalid('calling');
};

const invalid = (path: string): Result<never> => fail(fault('CONFIG_INVALID', 'renkei', { path }));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrAbsent = (value: unknown): boolean => value === undefined || isText(value);
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

const isCustomers = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every(
    (it) =>
      isObject(it) &&
      isText(it.app) &&
      isTexts(it.phoneFields) &&
      isText(it.nameField) &&
      [it.companyField, it.phoneKeyField, it.doNotCallField].every(isTextOrAbsent),
  );

const isHours = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    Array.isArray(value.days) &&
    value.days.every((day) => typeof day === 'number') &&
    isText(value.from) &&
    isText(value.to));

const isHistory = (value: unknown): boolean =>
  value === null ||
  (isObject(value) &&
    isText(value.app) &&
    isObject(value.fields) &&
    isText(value.fields.callId) &&
    isText(value.fields.number) &&
    Object.values(value.fields).every(isTextOrAbsent));

const diallerMembers: Readonly<Record<string, readonly string[]>> = {
  link: ['template'],
  http: ['url', 'eventsUrl', 'extension'],
  sip: ['url', 'extension'],
};
const isDialler = (value: unknown): boolean =>
  isObject(value) &&
  isText(value.kind) &&
  Object.hasOwn(diallerMembers, value.kind) &&
  (diallerMembers[value.kind] ?? []).every((member) => isText(value[member]));

const isCalling = (value: unknown): value is Calling =>
  isObject(value) &&
  typeof value.enabled === 'boolean' &&
  isCustomers(value.customers) &&
  isHistory(value.history) &&
  isDialler(value.dialler) &&
  isText(value.region) &&
  typeof value.createUnknown === 'boolean' &&
  isHours(value.hours);

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
