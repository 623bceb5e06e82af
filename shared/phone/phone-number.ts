import type { MetadataJson } from 'libphonenumber-js/core';

/** What sort of line a number is. `ip` is 050, `uan` is 0570; `other` also covers countries without rules at hand. */
export type PhoneKind = 'fixed' | 'mobile' | 'tollFree' | 'ip' | 'premium' | 'uan' | 'pager' | 'other';

/** A phone number that was read and found valid. */
export interface PhoneNumber {
  /** `+81312345678` */
  readonly e164: string;
  /** As people of its country write it: `03-1234-5678`. */
  readonly national: string;
  readonly extension: string | null;
  readonly kind: PhoneKind;
  /** The text around it says that it is a fax. */
  readonly fax: boolean;
}

/** How numbers without a country are to be understood. */
export interface PhoneOptions {
  /** Two letters, `JP`. */
  readonly region: string;
  /** Put in front of local numbers written without one: `096` makes 382-3222 a number in Kumamoto. */
  readonly areaCode?: string;
  /** Numbering rules of more countries than Japan, in libphonenumber's form. */
  readonly metadata?: MetadataJson;
}

/** A number in a longer text; `start` and `end` are offsets into the text as it was given. */
export interface FoundPhone {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly number: PhoneNumber;
}
