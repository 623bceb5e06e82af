import { expect, it } from 'vitest';
import { decodeText } from '../../../scripts/node/decode-text.ts';

// The words 会社名,電話 in the encodings people save lists in.
const shiftJis = [0x89, 0xef, 0x8e, 0xd0, 0x96, 0xbc, 0x2c, 0x93, 0x64, 0x98, 0x62];
const eucJp = [0xb2, 0xf1, 0xbc, 0xd2, 0xcc, 0xbe, 0x2c, 0xc5, 0xc5, 0xcf, 0xc3];
const text = '会社名,電話';

it.each([
  ['utf-8', [...new TextEncoder().encode(text)]],
  ['utf-8', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)]],
  ['shift_jis', shiftJis],
  ['euc-jp', eucJp],
  ['utf-16le', [0xff, 0xfe, ...Buffer.from(text, 'utf16le')]],
] as const)('recognises %s', (encoding, bytes) => {
  expect(decodeText(Uint8Array.from(bytes))).toEqual({ text, encoding });
});

it('gives up on bytes that are text in none of them', () => {
  expect(decodeText(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0xff, 0xff, 0xfe, 0x80]))).toBeNull();
});
