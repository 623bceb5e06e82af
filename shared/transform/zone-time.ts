const hourMs = 3_600_000;
const tokyoSince = Date.UTC(1952, 0, 1);

const formats = new Map<string, Intl.DateTimeFormat | null>();

const formatOf = (zone: string): Intl.DateTimeFormat | null => {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  let format: Intl.DateTimeFormat | null;
  // Intl says by an exception that it does not know a zone.
  try {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  } catch {
    format = null;
  }
  formats.set(zone, format);
  return format;
};

/** Whether the name is a time zone that this engine knows. */
export const isTimeZone = (zone: string): boolean => formatOf(zone) !== null;

const offsetAt = (instant: number, zone: string): number => {
  if (zone === 'UTC') return 0;
  // Japan has had one time all year since 1952, and nearly every value is in it.
  if (zone === 'Asia/Tokyo' && instant >= tokyoSince) return 9 * hourMs;
  const parts = formatOf(zone)?.formatToParts(instant);
  if (!parts) return 0;
  const at = (type: string) => Number(parts.find((it) => it.type === type)?.value ?? 0);
  const local = Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'), at('second'));
  return local - Math.floor(instant / 1000) * 1000;
};

/** The instant at which clocks of a zone show this; in the hour that a clock skips, the time after it. */
export const instantOf = (localMs: number, zone: string): number => {
  const first = localMs - offsetAt(localMs, zone);
  return localMs - offsetAt(first, zone);
};

/** What clocks of a zone show at an instant, as `2026-11-22T09:05:00`. */
export const localText = (instant: number, zone: string): string =>
  new Date(instant + offsetAt(instant, zone)).toISOString().slice(0, 19);
