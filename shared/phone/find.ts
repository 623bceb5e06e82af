import { formatNational } from './format.ts';
import { isFax } from './is-fax.rules.ts';
import { type FindOptions, locatePhones } from './locate.ts';
import type { FoundPhone } from './phone-number.ts';
import { readExtension } from './read-extension.ts';

/** Every phone number of a text in order, never overlapping; offsets are good for the text as it was given. */
export const findPhones = (text: string, options: FindOptions): FoundPhone[] => {
  const { original, folded, numbers } = locatePhones(text, options);
  let before = 0;
  return numbers.map(({ start, end, number }) => {
    const extension = readExtension(folded, end);
    const until = extension?.end ?? end;
    const fax = isFax(folded, start, until, before);
    before = until;
    return {
      start,
      end: until,
      text: original.slice(start, until),
      number: {
        e164: number.e164,
        national: formatNational(number.e164, options.metadata),
        extension: extension?.digits ?? null,
        kind: number.kind,
        fax,
      },
    };
  });
};
