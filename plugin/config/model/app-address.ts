import { type Issue, issue } from '../../../shared/issue/issue.ts';

/** An app named by its number or by its address. */
export interface AppAddress {
  readonly app: string;
  readonly guestSpace: string | null;
  /** `https://example.cybozu.com`, when the address named one. */
  readonly origin: string | null;
}

const digits = (text: string): string =>
  text.replace(/[０-９]/g, (it) => String.fromCharCode(it.charCodeAt(0) - 0xfee0));

/**
 * Reads what an admin pastes: `123`, `https://example.cybozu.com/k/123/`, or the same inside a guest space. Anything
 * else is an `APP_ADDRESS` issue.
 */
export const readAppAddress = (text: string): AppAddress | Issue => {
  const tidy = digits(text.trim());
  if (/^[1-9]\d*$/.test(tidy)) return { app: tidy, guestSpace: null, origin: null };
  const found =
    /^(?<origin>https?:\/\/[^/?#\s]+)?\/?k(?:\/m)?(?:\/guest\/(?<space>\d+))?\/(?<app>[1-9]\d*)(?:[/?#]|$)/.exec(
      tidy,
    ) ??
    /^(?<origin>https?:\/\/[^/?#\s]+)?\/?k(?:\/guest\/(?<space>\d+))?\/admin\/app\/\S*[?&]app=(?<app>[1-9]\d*)/.exec(
      tidy,
    );
  const groups = found?.groups;
  if (!groups?.app) return issue('APP_ADDRESS', 'error', ['app'], { found: text });
  return { app: groups.app, guestSpace: groups.space ?? null, origin: groups.origin ?? null };
};
