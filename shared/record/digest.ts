import type { FieldValue, FileRef, Person, TableRow } from './record.ts';

const prime1 = 2654435761;
const prime2 = 1597334677;

const alphabet = [...'0123456789abcdefghijklmnopqrstuv'];
/** Two letters for each ten bits: numbers written by the engine in base 36 would cost more than the mixing. */
const pairs = alphabet.flatMap((first) => alphabet.map((second) => first + second));

const letters = (bits: number): string =>
  `${pairs[bits & 1023]}${pairs[(bits >>> 10) & 1023]}${pairs[(bits >>> 20) & 1023]}`;

/** A 60-bit mix of a text: quick, stable everywhere, and wide enough that two values of one field never meet. */
const mix = (text: string): string => {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, prime1);
    low = Math.imul(low ^ unit, prime2);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return letters(high) + letters(low);
};

const isRow = (item: Person | FileRef | TableRow): item is TableRow => 'fields' in item;
const isFile = (item: Person | FileRef | TableRow): item is FileRef => 'key' in item;

const itemText = (item: string | Person | FileRef | TableRow): string => {
  if (typeof item === 'string') return item;
  // A row's id and a file's key are the other side's names for it, not its content.
  if (isRow(item)) return rowText(item);
  return isFile(item) ? `${item.name}\u001f${item.size}` : item.code;
};

const rowText = (row: TableRow): string =>
  Object.keys(row.fields)
    .sort()
    .map((code) => `${code}\u001e${canonicalText(row.fields[code] ?? null)}`)
    .join('\u001d');

/** One text for equal values: order counts in tables only, line ends are alike, empty is `''`. */
export const canonicalText = (value: FieldValue): string => {
  if (value === null || value === '') return '';
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'string') return value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value;
  const items = value.map(itemText);
  const first = value[0];
  const ordered = typeof first === 'object' && 'fields' in first;
  return items.length === 0 ? '' : `\u001c${(ordered ? items : items.sort()).join('\u001c')}`;
};

/** A short text that is the same for the same value, on every door and in every version; empty is `''`. */
export const digestValue = (value: FieldValue): string => {
  const text = canonicalText(value);
  return text === '' ? '' : mix(text);
};
