import { describe, expect, it } from 'vitest';
import { plainName } from '../../shared/field/field-name.ts';
import { phoneKey } from '../../shared/phone/key.ts';
import { locatePhones } from '../../shared/phone/locate.ts';
import { transforms } from '../../shared/transform/list.ts';
import { completeOptions } from '../../shared/transform/run-steps.ts';

const context = { record: {}, timeZone: 'Asia/Tokyo', region: 'JP', areaCode: '096' };

/** Pieces that make a careless pattern try again and again when they are repeated. */
const pieces = [
  ' ',
  '　',
  '0',
  '０',
  'a',
  'あ',
  '-',
  '.',
  ',',
  '(',
  '<',
  '>',
  '&',
  '&#',
  '"',
  "'",
  '=',
  '@',
  ':',
  '/',
  ';',
  '\n',
  '{',
  '}',
  '1,',
  '1万',
  '平',
  '平1.',
  '03-',
  'a@',
  'a.',
  '<p ',
  '<p>a',
  '<br>',
  '<li>',
  '<p a=',
  '<a href="',
  '</p>',
  '<!--',
  '<script>',
  'https://',
  '〒',
  '1 ',
  '内線',
  '午後',
  '\u200b',
  '\u3099',
  '市',
  '郡',
  '1丁目',
  '1-',
];
const size = 65_536;

const text = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

// How often a pattern tries cannot be counted from outside. A pattern that takes the square of 64 KB spends minutes
// of processor time here and a steady one a few milliseconds, so a limit between them never depends on the machine.
const mostMs = 2_000;

const spent = (run: () => unknown): number => {
  const before = process.cpuUsage();
  run();
  const { user } = process.cpuUsage(before);
  return user / 1_000;
};

describe.each(transforms.map((it) => [it.id, it] as const))('%s', (_id, transform) => {
  it('gets through any 64 KB at a steady pace', () => {
    const options = completeOptions(transform, undefined);
    for (const piece of pieces) {
      for (const value of [text(piece, size), `${text(piece, size)}x`, `x${text(piece, size)}\u0000`]) {
        expect(
          spent(() => transform.run(value, options, context)),
          `${JSON.stringify(piece)} x ${size}`,
        ).toBeLessThan(mostMs);
      }
    }
  });
});

it('so do the number finder and the reader of field names', () => {
  for (const piece of pieces) {
    const value = text(piece, size);
    expect(
      spent(() => locatePhones(value, context)),
      piece,
    ).toBeLessThan(mostMs);
    expect(
      spent(() => phoneKey(value, context)),
      piece,
    ).toBeLessThan(mostMs);
    expect(
      spent(() => plainName(value)),
      piece,
    ).toBeLessThan(mostMs);
  }
});

it('the work of the number finder grows with the text and not with its square', () => {
  for (const piece of pieces) {
    const [small, large] = [2_000, 16_000].map((length) => countReads(text(piece, length)));
    expect(large ?? 0, piece).toBeLessThanOrEqual(Math.max(64, (small ?? 0) * 12));
  }
});

/** How many letters the finder asks for, counted by a text that counts. */
const countReads = (value: string): number => {
  let reads = 0;
  const original = String.prototype.charCodeAt;
  try {
    // Put back right after the one call that is counted.
    String.prototype.charCodeAt = function (this: string, at: number) {
      reads += 1;
      return original.call(this, at);
    };
    locatePhones(value, context);
  } finally {
    String.prototype.charCodeAt = original;
  }
  return reads;
};
