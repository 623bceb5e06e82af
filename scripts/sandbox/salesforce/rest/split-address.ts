import { versionRange } from './versions.ts';

/** The parts of an address below `/services/data`. */
export interface Address {
  readonly base: string;
  readonly version: number;
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
}

/** Takes an address apart; null when it is not one of a served version. */
export const splitAddress = (url: string): Address | null => {
  const [path = '', ...search] = url.split('?');
  const [, number, rest = ''] = /^\/services\/data\/v(\d+)\.0(?:\/(.*))?$/.exec(path) ?? [];
  const version = Number(number);
  if (!number || version < versionRange.oldest || version > versionRange.newest) return null;
  try {
    return {
      base: `/services/data/v${version}.0`,
      version,
      segments: rest.replace(/\/+$/, '').split('/').map(decodeURIComponent),
      query: new URLSearchParams(search.join('?')),
    };
  } catch {
    return null;
  }
};
