const minute = 60_000;

// Lists ask for the same few minutes again and again.
const minutes = new Map<number, string>();
const mostMinutes = 10_000;

/** The time to the minute, as records show it: the stored seconds are never seen. */
export const minuteTime = (time: number): string => {
  const count = Math.floor(time / minute);
  const known = minutes.get(count);
  if (known !== undefined) return known;
  if (minutes.size >= mostMinutes) minutes.clear();
  const shown = `${new Date(count * minute).toISOString().slice(0, 16)}:00Z`;
  minutes.set(count, shown);
  return shown;
};

/** The time to the second, as app settings and comments show it. */
export const secondTime = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`;

const dateShape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day that exists. */
export const isDate = (text: string): boolean => {
  const match = dateShape.exec(text);
  if (!match) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
};

const looseDate = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

/** A day as it is kept, from one that may lack its day, its month or leading zeros; null when the text is none. */
export const normaliseDate = (text: string): string | null => {
  const match = looseDate.exec(text);
  if (!match) return null;
  const [, year = '', month = '1', day = '1'] = match;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : null;
};

const timeShape = /^(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?$/;

/** A time of day as it is kept, `HH:MM`; null when the text is none. */
export const normaliseTime = (text: string): string | null => {
  const match = timeShape.exec(text);
  if (!match) return null;
  const [, hours = '', minutes = ''] = match;
  return Number(hours) < 24 && Number(minutes) < 60 ? `${hours.padStart(2, '0')}:${minutes}` : null;
};

const dateTimeShape = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

/** An ISO 8601 text with its zone as milliseconds, or a day alone as its beginning in UTC; null when it is neither. */
export const parseDateTime = (text: string): number | null => {
  const alone = normaliseDate(text);
  return alone === null ? parseMoment(text) : Date.parse(`${alone}T00:00:00Z`);
};

/** The same for a text that names its time of day too. */
export const parseMoment = (text: string): number | null => {
  const match = dateTimeShape.exec(text);
  if (!match) return null;
  const [, day = '', time = '', seconds = ':00', zone = 'Z'] = match;
  if (!isDate(day)) return null;
  const offset = /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
  const parsed = Date.parse(`${day}T${time}${seconds}${offset}`);
  return Number.isNaN(parsed) ? null : parsed;
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** The wall clock of a zone at a moment, as `YYYY-MM-DD` and `HH:MM`. */
export const wallClock = (time: number, zone: string): { readonly date: string; readonly time: string } => {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formats.set(zone, format);
  }
  const part = Object.fromEntries(format.formatToParts(time).map((it) => [it.type, it.value]));
  return { date: `${part.year}-${part.month}-${part.day}`, time: `${part.hour}:${part.minute}` };
};

/** The moment a day begins in a zone. */
export const startOfDay = (date: string, zone: string): number => {
  const asUtc = Date.parse(`${date}T00:00:00Z`);
  const seen = wallClock(asUtc, zone);
  const offset = Date.parse(`${seen.date}T${seen.time}:00Z`) - asUtc;
  return asUtc - offset;
};
