const longest = 254;
/** What nearly every address looks like; it needs no closer look. */
const everyday = /^[a-z0-9._+-]{1,64}@[a-z0-9]{1,63}(?:\.[a-z0-9]{1,63}){1,6}$/i;
const local = /^[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}$/i;
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

/** One e-mail address, with width, blanks, `mailto:` and `<…>` taken care of; null when it can reach nobody. */
export const readEmail = (text: string): string | null => {
  if (text.length > longest * 2) return null;
  if (text.length <= longest && everyday.test(text)) return text;
  const plain = text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .trim();
  const inside = /<([^<>]{3,254})>$/.exec(plain)?.[1] ?? plain.replace(/^mailto:/i, '').split('?')[0] ?? '';
  const address = inside.trim();
  const at = address.lastIndexOf('@');
  const labels = address.slice(at + 1).split('.');
  // A dot at the end or two in a row before the @ were sold by Japanese phone carriers for years: they are let through.
  const fits = at > 0 && address.length <= longest && local.test(address.slice(0, at));
  return fits && labels.length > 1 && labels.every((it) => label.test(it)) ? address : null;
};
