import { tidy, Uncomputable } from './calc-value.ts';

/** How far quotients are worked out, as the settings of an app say. */
export interface Precision {
  readonly decimalPlaces: number;
  readonly roundingMode: string;
}

/** What an app does whose settings nobody touched. */
export const usualPrecision: Precision = { decimalPlaces: 4, roundingMode: 'HALF_EVEN' };

const roundings: Readonly<Record<string, (amount: number) => number>> = {
  UP: Math.ceil,
  DOWN: Math.floor,
  HALF_EVEN: (amount) => {
    const below = Math.floor(amount);
    const rest = tidy(amount - below);
    if (rest !== 0.5) return rest < 0.5 ? below : below + 1;
    return below % 2 === 0 ? below : below + 1;
  },
};

/** Divides, and rounds what does not end; there is no result of dividing by nothing. */
export const divide = (left: number, right: number, { decimalPlaces, roundingMode }: Precision): number => {
  if (right === 0) throw new Uncomputable();
  const lift = 10 ** decimalPlaces;
  const exact = tidy((left / right) * lift);
  const rounded = (roundings[roundingMode] ?? Math.round)(Math.abs(exact));
  return tidy((Math.sign(exact) * rounded) / lift);
};
