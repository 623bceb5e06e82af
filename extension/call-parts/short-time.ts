import type { CallWords } from '../../shared/words/calls.ts';

const day = 86_400_000;
const two = (value: number) => String(value).padStart(2, '0');
const startOfDay = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();

/** A moment as short as it can be understood: 今日 10:12, 昨日 17:40, 11/20 17:05, with the year from last year on. */
export const shortTime = (
  iso: string,
  words: Pick<CallWords, 'today' | 'yesterday'>,
  now = Date.now(),
): string => {
  const date = new Date(iso);
  const clock = `${date.getHours()}:${two(date.getMinutes())}`;
  const days = Math.round((startOfDay(new Date(now)) - startOfDay(date)) / day);
  if (days === 0) return `${words.today} ${clock}`;
  if (days === 1) return `${words.yesterday} ${clock}`;
  const monthDay = `${date.getMonth() + 1}/${date.getDate()}`;
  return date.getFullYear() === new Date(now).getFullYear()
    ? `${monthDay} ${clock}`
    : `${date.getFullYear()}/${monthDay}`;
};

/** A length of time as a clock shows it: 02:14, 1:02:14. */
export const clockTime = (seconds: number): string => {
  const whole = Math.max(0, Math.floor(seconds));
  const hours = Math.floor(whole / 3600);
  const rest = `${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
};
