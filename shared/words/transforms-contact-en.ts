import type { TransformText } from './transform-facts.ts';

/** English: names and options of the transforms that read phone numbers, addresses and names. */
export const transformsContactEn: Readonly<Record<string, TransformText>> = {
  phone: {
    name: 'Read as a phone number',
    about: 'Reads numbers however they are written, with country code or extension.',
    options: {
      style: 'Written as',
      'style.national': '03-1234-5678',
      'style.e164': '+81312345678',
      'style.digits': '0312345678',
      'style.international': '+81 3 1234 5678',
      'style.asWritten': 'Only check it',
      extension: 'Extension',
      'extension.keep': 'Keep',
      'extension.leaveOut': 'Leave out',
    },
  },
  email: {
    name: 'Read as an e-mail address',
    about: 'Corrects width and blanks, and checks the form.',
    options: { lower: 'Small letters' },
  },
  url: { name: 'Read as a link', about: 'Lets http and https addresses through, nothing else.' },
  postalCode: {
    name: 'Japanese postal code',
    about: 'Writes postal codes alike, with or without hyphen.',
    options: {
      style: 'Written as',
      'style.hyphen': '862-0975',
      'style.digits': '8620975',
      'style.mark': '〒862-0975',
      foreign: 'Other forms',
      'foreign.keep': 'Pass on as they are',
      'foreign.refuse': 'Report an error',
    },
  },
  splitAddress: {
    name: 'Part of an address',
    about: 'Takes one part out of a Japanese address.',
    options: {
      part: 'Part',
      'part.prefecture': 'Prefecture',
      'part.city': 'City',
      'part.street': 'Street',
      'part.building': 'Building',
      'part.streetAndBuilding': 'Street and building',
    },
  },
  splitName: {
    name: 'Part of a name',
    about: 'Takes the family or the given name.',
    options: { part: 'Part', 'part.family': 'Family name', 'part.given': 'Given name' },
  },
};
