import { fault } from '../fault/fault.ts';
import { fail, ok, type Result } from '../result.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import type { Calling } from './config.ts';
import { parseCalling } from './parse.ts';
import { findSecrets } from './secrets.ts';

/** What the plugin hands to the extension: where kintone is and how calls are made. Never a secret. */
export interface Pairing {
  /** `https://example.cybozu.com` */
  readonly origin: string;
  readonly calling: Calling;
}

const prefix = 'RENKEI1';

// FNV-1a: enough to notice a code that was cut off or mistyped; nobody gains anything by forging one.
const checksum = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36);
};

/** One line an admin copies and a user pastes into the extension. */
export const encodePairing = (pairing: Pairing): Result<string> => {
  const secret = findSecrets(pairing)[0];
  if (secret) {
    return fail(
      fault('CONFIG_INVALID', 'renkei', { path: secret.path.join('.'), problem: 'SECRET_IN_CONFIG' }),
    );
  }
  const body = toBase64url(JSON.stringify(pairing));
  return ok(`${prefix}.${body}.${checksum(body)}`);
};

const refuse = (problem: string): Result<never> =>
  fail(fault('CONFIG_INVALID', 'renkei', { path: 'pairing', problem }));

const readPairing = (body: string): Partial<Pairing> | null => {
  const text = fromBase64url(body);
  try {
    return text === null ? null : (JSON.parse(text) as Partial<Pairing> | null);
  } catch {
    return null;
  }
};

/** Reads a pairing code, spaces and line breaks around and in it forgiven; a damaged or foreign one is refused. */
export const decodePairing = (code: string): Result<Pairing> => {
  const [head, body = '', sum] = code.replace(/\s/g, '').split('.');
  if (head !== prefix) return refuse('PREFIX');
  if (checksum(body) !== sum) return refuse('DAMAGED');
  const read = readPairing(body);
  const origin = read?.origin;
  if (typeof origin !== 'string' || !/^https?:\/\/[^/?#\s@]+$/.test(origin)) return refuse('ORIGIN');
  const calling = parseCalling(read?.calling);
  return calling.ok ? ok({ origin, calling: calling.value }) : calling;
};
