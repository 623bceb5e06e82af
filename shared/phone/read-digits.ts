import {
  type CountryCode,
  Metadata,
  type MetadataJson,
  type PhoneNumberType,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/core';
import { phoneMetadata } from './metadata.ts';
import type { PhoneKind, PhoneOptions } from './phone-number.ts';

/** A number as bare facts; its spelling for people is made only when somebody wants to see it. */
export interface ReadNumber {
  readonly e164: string;
  readonly kind: PhoneKind;
}

const kinds: Partial<Record<PhoneNumberType, PhoneKind>> = {
  FIXED_LINE: 'fixed',
  FIXED_LINE_OR_MOBILE: 'fixed',
  MOBILE: 'mobile',
  TOLL_FREE: 'tollFree',
  VOIP: 'ip',
  PREMIUM_RATE: 'premium',
  UAN: 'uan',
  PAGER: 'pager',
};

const japaneseTypes = ['FIXED_LINE', 'MOBILE', 'TOLL_FREE', 'VOIP', 'UAN', 'PREMIUM_RATE', 'PAGER'] as const;

/** The shape every everyday number of Japan has: worth reading without the general reader, which is ten times slower. */
const everydayJapanese = /^0[1-9]\d{8,9}$/;
const worldwide = /^\+[1-9]\d{7,14}$/;

interface Plan {
  readonly general: RegExp;
  readonly types: readonly (readonly [PhoneKind, RegExp])[];
}

const plans = new WeakMap<MetadataJson, Plan | null>();

// libphonenumber describes `type` without its pattern; the pattern is what makes the fast way possible.
interface Pattern {
  pattern(): string;
}

const buildPlan = (json: MetadataJson): Plan | null => {
  if (!json.countries.JP) return null;
  const metadata = new Metadata(json);
  metadata.selectNumberingPlan('JP');
  const plan = metadata.numberingPlan as unknown as {
    nationalNumberPattern(): string;
    type(name: string): Pattern | undefined;
  };
  const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`);
  return {
    general: whole(plan.nationalNumberPattern()),
    types: japaneseTypes.flatMap((name) => {
      const type = plan.type(name);
      return type ? [[kinds[name] ?? 'other', whole(type.pattern())] as const] : [];
    }),
  };
};

const planOf = (json: MetadataJson): Plan | null => {
  const known = plans.get(json);
  if (known !== undefined) return known;
  const plan = buildPlan(json);
  plans.set(json, plan);
  return plan;
};

const readEveryday = (national: string, plan: Plan): ReadNumber | null => {
  if (!plan.general.test(national)) return null;
  const type = plan.types.find(([, pattern]) => pattern.test(national));
  return type ? { e164: `+81${national}`, kind: type[0] } : null;
};

const readGeneral = (digits: string, options: PhoneOptions, metadata: MetadataJson): ReadNumber | null => {
  const defaultCountry = options.region as CountryCode;
  const known = parsePhoneNumberFromString(digits, { defaultCountry, extract: false }, metadata);
  if (known?.isValid())
    return { e164: known.number, kind: kinds[known.getType() as PhoneNumberType] ?? 'other' };
  // A country whose rules are not at hand: a full international number is believed by its shape.
  const foreign = worldwide.test(digits) && !known;
  return foreign ? { e164: digits, kind: 'other' } : null;
};

/** Reads digits with nothing between them, `0312345678` or `+81312345678`; null when no such number can exist. */
export const readDigits = (digits: string, options: PhoneOptions): ReadNumber | null => {
  const metadata = options.metadata ?? phoneMetadata;
  if (options.region === 'JP' && everydayJapanese.test(digits)) {
    const plan = planOf(metadata);
    const number = plan && readEveryday(digits.slice(1), plan);
    if (number) return number;
  }
  return readGeneral(digits, options, metadata);
};
