import { fault } from '../fault/fault.ts';
import { fail, ok, type Result } from '../result.ts';

/** Values as kintone keeps them for a plugin: ASCII names, texts. */
export type StoredValues = Readonly<Record<string, string>>;

/** What kintone takes: characters a value, bytes in all. https://cybozu.dev/ja/kintone/docs/js-api/plugins/set-config/ */
export const storedLimits = { valueChars: 65_535, totalBytes: 256 * 1024 } as const;

const utf8Length = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);

const bytesOf = (text: string): number => {
  let bytes = 0;
  for (const char of text) bytes += utf8Length(char.codePointAt(0) ?? 0);
  return bytes;
};

/** How many bytes stored values take, names included (the stricter reading of kintone's total). */
export const storedBytes = (values: StoredValues): number =>
  Object.entries(values).reduce((sum, [name, value]) => sum + bytesOf(name) + bytesOf(value), 0);

// A surrogate pair that is cut in two does not survive being stored as UTF-8.
const cutAt = (text: string, from: number, size: number): number => {
  const end = from + size;
  if (end >= text.length) return text.length;
  const last = text.charCodeAt(end - 1);
  return last >= 0xd800 && last <= 0xdbff ? end - 1 : end;
};

/** Cuts a text into pieces `name.0`, `name.1` ... that each fit one value. */
export const splitText = (
  name: string,
  text: string,
  size: number = storedLimits.valueChars,
): StoredValues => {
  const pieces: Record<string, string> = {};
  let from = 0;
  do {
    const end = cutAt(text, from, size);
    pieces[`${name}.${Object.keys(pieces).length}`] = text.slice(from, end);
    from = end;
  } while (from < text.length);
  return pieces;
};

/** Puts the pieces of `splitText` together again; null when there are none. */
export const joinText = (name: string, values: StoredValues): string | null => {
  const pieces: string[] = [];
  for (let at = 0; values[`${name}.${at}`] !== undefined; at += 1) pieces.push(values[`${name}.${at}`] ?? '');
  return pieces.length > 0 ? pieces.join('') : null;
};

/** Refuses values that kintone would not take, telling how large they are. */
export const checkStored = (values: StoredValues): Result<StoredValues> => {
  const bytes = storedBytes(values);
  return bytes <= storedLimits.totalBytes
    ? ok(values)
    : fail(
        fault('CONFIG_INVALID', 'renkei', {
          path: '',
          problem: 'CONFIG_TOO_LARGE',
          bytes,
          limit: storedLimits.totalBytes,
        }),
      );
};
