const clock =
  /^(午前|午後|am|pm|a\.m\.|p\.m\.)?(\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:\.\d{1,9})?)?|時(?:(\d{1,2})分|半)?(?:\d{1,2}秒)?)(am|pm|a\.m\.|p\.m\.)?$/i;

const isAfternoon = (mark: string) => /^(?:午後|p)/i.test(mark);

/** A time of day however it is written, as `09:05`, with its seconds apart; null when there is none. */
export const readTime = (text: string): { time: string; seconds: string } | null => {
  if (text.length > 24) return null;
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  const parts = clock.exec(plain);
  if (!parts) return null;
  const mark = parts[1] ?? parts[6] ?? '';
  const written = Number(parts[2]);
  const minute = plain.includes('半') ? 30 : Number(parts[3] ?? parts[5] ?? 0);
  const second = Number(parts[4] ?? 0);
  if (mark !== '' && written > 12) return null;
  const hour = mark === '' ? written : (written % 12) + (isAfternoon(mark) ? 12 : 0);
  if (hour > 23 || minute > 59 || second > 59) return null;
  const two = (it: number) => String(it).padStart(2, '0');
  return { time: `${two(hour)}:${two(minute)}`, seconds: two(second) };
};
