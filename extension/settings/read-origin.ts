const hosts = /^[a-z0-9-]+(?:\.s)?\.(?:cybozu\.com|kintone\.com|cybozu\.cn)$/;
const local = /^localhost(?::\d+)?$/;

/** The origin of a kintone from what a person typed or pasted: a name, a host or a whole address. Null for anything else. */
export const readOrigin = (typed: string): string | null => {
  const text = typed.trim().toLowerCase();
  const host = text.replace(/^https?:\/\//, '').split(/[/?#]/)[0] ?? '';
  if (hosts.test(host)) return `https://${host}`;
  if (local.test(host)) return `http://${host}`;
  return /^[a-z0-9-]{3,}$/.test(host) && host === text ? `https://${host}.cybozu.com` : null;
};
