import { plainNumber, tidy } from './calc-value.ts';

interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

const read = (value: number): Decimal => {
  const [whole = '0', fraction = ''] = plainNumber(value).split('.');
  return { digits: BigInt(whole + fraction), scale: fraction.length };
};

const write = ({ digits, scale }: Decimal): number => tidy(Number(`${digits}e-${scale}`));

const aligned = (left: Decimal, right: Decimal): readonly [bigint, bigint, number] => {
  const scale = Math.max(left.scale, right.scale);
  const lift = (it: Decimal) => it.digits * 10n ** BigInt(scale - it.scale);
  return [lift(left), lift(right), scale];
};

/** Adds as people do on paper: 0.1 + 0.2 is 0.3, and what cancels out leaves nothing behind. */
export const add = (left: number, right: number): number => {
  const [a, b, scale] = aligned(read(left), read(right));
  return write({ digits: a + b, scale });
};

/** Multiplies as people do on paper. */
export const multiply = (left: number, right: number): number => {
  const a = read(left);
  const b = read(right);
  return write({ digits: a.digits * b.digits, scale: a.scale + b.scale });
};
