import { canonicalDecimal } from '../record/decimal.ts';
import type { OptionSpec, Options, TransformContext } from './transform.ts';

const dayMs = 86_400_000;
const lastSerial = 2_958_465;
/** Excel believes in a 29 February 1900; days before it count from one day later. */
const fakeLeapDay = 60;

const origins: Readonly<Record<string, number>> = {
  '1900': Date.UTC(1899, 11, 30),
  '1904': Date.UTC(1904, 0, 1),
};

/** The date and the time of day behind a number a spreadsheet shows as a date; null when it is none. */
export const readExcelSerial = (text: string, system: unknown): { date: string; time: string } | null => {
  const origin = origins[String(system)];
  const serial = Number(canonicalDecimal(text.normalize('NFKC').trim()) ?? Number.NaN);
  if (origin === undefined || !(serial >= 1 && serial < lastSerial + 1)) return null;
  const isOld = system === '1900' && serial < fakeLeapDay + 1;
  if (isOld && serial >= fakeLeapDay) return null;
  const minutes = Math.round(serial * 24 * 60);
  const iso = new Date(origin + (isOld ? dayMs : 0) + minutes * 60_000).toISOString();
  return { date: iso.slice(0, 10), time: iso.slice(11, 16) };
};

/** The option by which date transforms read day numbers; a numeric field can hold nothing else, so there it is on. */
export const excelOption: OptionSpec = {
  name: 'excel',
  kind: 'choice',
  default: 'no',
  choices: ['no', '1900', '1904'],
};

/** Which day numbers are counted from, or `no`. */
export const excelSystem = (options: Options, context: TransformContext): string =>
  options.excel === 'no' && context.source?.type === 'decimal' ? '1900' : String(options.excel);
