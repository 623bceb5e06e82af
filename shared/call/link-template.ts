import { fault } from '../fault/fault.ts';
import { fail, ok, type Result } from '../result.ts';

/** A number in the forms a dial link may ask for. */
export interface LinkNumber {
  /** `+81312345678`, or the short number itself. */
  readonly e164: string;
  /** As dialled inside the country: `03-1234-5678`. */
  readonly national: string;
  /** `12`, or empty. */
  readonly ext: string;
}

/** Ready-made links, by the name a person chooses. */
export const linkPresets: Readonly<Record<string, string>> = {
  tel: 'tel:{e164}',
  callto: 'callto:{e164}',
  zoomphone: 'zoomphonecall://{e164}',
  sip: 'sip:{digits}',
  teams: 'https://teams.microsoft.com/l/call/0/0?users=4:{e164}',
  googleVoice: 'https://voice.google.com/u/0/calls?a=nc,{e164}',
  webex: 'webextel:{e164}',
  skype: 'skype:{e164}?call',
  facetime: 'facetime://{e164}',
};

// Anything else may run code or leave the browser in ways a phone link has no need for; javascript: and data: above all.
const schemes = new Set([
  'tel',
  'callto',
  'sip',
  'sips',
  'zoomphonecall',
  'msteams',
  'webextel',
  'ciscotel',
  'skype',
  'facetime',
  'facetime-audio',
  'bria',
  'zoiper',
  'dialpad',
  'https',
]);

const blanks: Readonly<Record<string, (number: LinkNumber) => string>> = {
  e164: (it) => it.e164,
  digits: (it) => it.e164.replace(/\D/g, ''),
  national: (it) => it.national,
  ext: (it) => it.ext,
};

/** The scheme a link opens, when it is one that may be opened. */
export const linkScheme = (link: string): string | null => {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(link)?.[1]?.toLowerCase();
  return scheme && schemes.has(scheme) ? scheme : null;
};

/** Fills a dial template; refuses an unknown blank, a template without a number, and a scheme that is not allowed. */
export const dialLink = (template: string, number: LinkNumber): Result<string> => {
  const refused = (why: string) => fail(fault('CONFIG_INVALID', 'renkei', { path: 'dialler.template', why }));
  if (linkScheme(template) === null) return refused('scheme');
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
  if (!names.some((name) => name !== 'ext' && Object.hasOwn(blanks, name))) return refused('number');
  if (names.some((name) => !Object.hasOwn(blanks, name))) return refused('blank');
  return ok(
    template.replace(/\{(\w+)\}/g, (_, name: string) => encode(blanks[name]?.(number) ?? '', template)),
  );
};

// In tel: and callto: the plus sign is part of the number; in a query it would be read as a space.
const encode = (value: string, template: string): string => {
  const encoded = encodeURIComponent(value);
  return template.startsWith('https:') ? encoded : encoded.replace(/^%2B/, '+');
};
