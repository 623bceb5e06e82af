const longest = 2_000;
const scheme = /^(https?):\/\//i;
const hostLabel = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;

const hostFits = (host: string): boolean => {
  const labels = host.split('.');
  const known = labels.length > 1 || host === 'localhost';
  return known && labels.every((it) => hostLabel.test(it));
};

/** A web address with its scheme; `www.…` gets one. Any scheme but http and https is null: it must never become a link. */
export const readUrl = (text: string): string | null => {
  const plain = text.trim();
  if (plain === '' || plain.length > longest || /[\s<>"\\\p{Cc}]/u.test(plain)) return null;
  const full = scheme.test(plain) ? plain : /^www\./i.test(plain) ? `https://${plain}` : null;
  if (!full) return null;
  const authority = full.replace(scheme, '').split(/[/?#]/, 1)[0] ?? '';
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d{1,5}$/, '');
  return hostFits(host) ? full : null;
};
