import { readDate } from './read-date.ts';
import { readTime } from './read-time.ts';
import { instantOf } from './zone-time.ts';

const longest = 64;
const canonical = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const exact = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(Z|[+-]\d\d(?::?\d\d)?)$/i;

const offsetMs = (text: string): number => {
  if (/^z$/i.test(text)) return 0;
  const digits = text.replace(/\D/g, '').padEnd(4, '0');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2, 4));
  return (text.startsWith('-') ? -1 : 1) * minutes * 60_000;
};

const iso = (ms: number): string | null =>
  Number.isFinite(ms) && Math.abs(ms) < 8e15 ? new Date(ms).toISOString() : null;

const readExact = (text: string): string | null => {
  const parts = exact.exec(text);
  const day = parts?.[1] ? readDate(parts[1]) : null;
  if (!parts || !day) return null;
  const millis = (parts[4] ?? '').slice(0, 3).padEnd(3, '0');
  const local = Date.parse(`${day}T${parts[2]}:${parts[3] ?? '00'}.${millis}Z`);
  return iso(local - offsetMs(parts[5] ?? 'Z'));
};

const split = (text: string): [string, string] | null => {
  // The time begins at the last blank, T or 日 in front of an hour.
  const found = /^(.*?[\d日)）])(?:\s*T|\s+|(?<=日))((?:午前|午後)?\s?\d{1,2}\s?[:時].*)$/is.exec(text);
  return found?.[1] && found[2] ? [found[1], found[2]] : null;
};

const readLocal = (text: string, zone: string): string | null => {
  const parts = split(text);
  const day = parts && readDate(parts[0]);
  const clock = parts && readTime(parts[1]);
  if (!day || !clock) return null;
  return iso(instantOf(Date.parse(`${day}T${clock.time}:${clock.seconds}.000Z`), zone));
};

/** A date with its time, with a zone of its own or in the zone given, as a UTC instant; null when either part is missing. */
export const readDatetime = (text: string, zone: string): string | null => {
  if (text.length > longest) return null;
  if (canonical.test(text) && !Number.isNaN(Date.parse(text))) return text;
  const plain = text.normalize('NFKC').trim();
  return readExact(plain) ?? readLocal(plain, zone);
};
