import { parseArgs } from 'node:util';

/** What a person asked `npm start` for. */
export interface StartWishes {
  /** Do the whole line once without a window, print a report, exit. */
  readonly once: boolean;
  /** The last line printed is the report as JSON. */
  readonly json: boolean;
  /** A real list to bring in. */
  readonly csv: string | null;
  /** How many sample customers. */
  readonly rows: number;
  /** A visible browser with the extension loaded. */
  readonly open: boolean;
}

const mostRows = 100_000;

/** Reads the flags of `npm start`; a flag it does not know, or a wrong number, is told in a sentence. */
export const readArguments = (args: readonly string[]): StartWishes | { readonly mistake: string } => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        once: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        open: { type: 'boolean', default: false },
        csv: { type: 'string' },
        rows: { type: 'string', default: '40' },
      },
    });
    const rows = Number(values.rows);
    if (!Number.isInteger(rows) || rows < 1 || rows > mostRows) {
      return { mistake: `--rows takes a whole number from 1 to ${mostRows}, not "${values.rows}".` };
    }
    return { once: values.once, json: values.json, open: values.open, csv: values.csv ?? null, rows };
  } catch (error) {
    return { mistake: `${(error as Error).message} Flags: --once --json --csv FILE --rows N --open` };
  }
};
