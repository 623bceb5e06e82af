import { findPhones } from './find.ts';
import type { FindOptions } from './locate.ts';
import type { PhoneNumber, PhoneOptions } from './phone-number.ts';

/** A field meant for a number may be written more freely than running text; its value is short. */
export const fieldRules = {
  local: true,
  bare: true,
  acrossLines: true,
  limit: 1_000,
} as const satisfies Partial<FindOptions>;

/** The first phone number of a field's value; null when it holds none that can exist. */
export const parsePhone = (text: string, options: PhoneOptions): PhoneNumber | null =>
  findPhones(text, { ...options, ...fieldRules })[0]?.number ?? null;
