/** How a text is cut into rows and cells. */
export interface CsvDialect {
  readonly separator?: string;
}

/** How rows become text. */
export interface CsvStyle extends CsvDialect {
  readonly newline?: '\n' | '\r\n';
  /** Put an apostrophe before cells that a spreadsheet would run as a formula. */
  readonly formulaSafe?: boolean;
}

/** Reads a piece of CSV at a time and gives the rows that are complete; quoted cells may hold line breaks. */
export class CsvReader {
  readonly #separator: string;
  #row: string[] = [];
  #cell = '';
  #quoted = false;
  #afterQuote = false;
  #afterReturn = false;
  #atStart = true;

  constructor({ separator = ',' }: CsvDialect = {}) {
    this.#separator = separator;
  }

  /** Takes the next piece; rows come out in order. */
  push(text: string): string[][] {
    const rows: string[][] = [];
    let from = 0;
    if (this.#atStart && text.length > 0) {
      this.#atStart = false;
      if (text.charCodeAt(0) === 0xfeff) from = 1;
    }
    for (let at = from; at < text.length; at += 1) this.#take(text[at] ?? '', rows);
    return rows;
  }

  /** Gives the last row when the text did not end with a line break. */
  end(): string[][] {
    const open = this.#row.length > 0 || this.#cell !== '' || this.#afterQuote;
    if (!open) return [];
    const rows: string[][] = [];
    this.#endRow(rows);
    return rows;
  }

  #take(char: string, rows: string[][]): void {
    const swallowed = this.#afterReturn && char === '\n';
    this.#afterReturn = false;
    if (swallowed) return;
    if (this.#quoted) this.#takeQuoted(char);
    else if (char === '"' && (this.#cell === '' || this.#afterQuote)) this.#openQuote();
    else if (char === this.#separator) this.#endCell();
    else if (char === '\n' || char === '\r') {
      this.#afterReturn = char === '\r';
      this.#endRow(rows);
    } else this.#cell += char;
  }

  #takeQuoted(char: string): void {
    if (char !== '"') {
      this.#cell += char;
      return;
    }
    this.#quoted = false;
    this.#afterQuote = true;
  }

  #openQuote(): void {
    // A quote right after a closing one is a quote inside the cell.
    if (this.#afterQuote) this.#cell += '"';
    this.#quoted = true;
    this.#afterQuote = false;
  }

  #endCell(): void {
    this.#row.push(this.#cell);
    this.#cell = '';
    this.#afterQuote = false;
  }

  #endRow(rows: string[][]): void {
    const blank = this.#row.length === 0 && this.#cell === '' && !this.#afterQuote;
    this.#endCell();
    if (!blank) rows.push(this.#row);
    this.#row = [];
  }
}

/** All rows of a CSV text, blank lines left out. */
export const parseCsv = (text: string, dialect?: CsvDialect): string[][] => {
  const reader = new CsvReader(dialect);
  return [...reader.push(text), ...reader.end()];
};

const formulaStart = /^[=+\-@\t\r]/;
const harmlessNumber = /^[+-]?[\d.,() -]+$/;

/** Rows as CSV text; with `formulaSafe` no cell can start a formula, while numbers and phone numbers stay as they are. */
export const writeCsv = (rows: readonly (readonly string[])[], style: CsvStyle = {}): string => {
  const { separator = ',', newline = '\r\n', formulaSafe = false } = style;
  const special = new RegExp(`["\r\n${separator === '\t' ? '\\t' : separator}]`);
  const cell = (text: string): string => {
    const safe = formulaSafe && formulaStart.test(text) && !harmlessNumber.test(text) ? `'${text}` : text;
    return special.test(safe) || safe !== safe.trim() ? `"${safe.replace(/"/g, '""')}"` : safe;
  };
  return rows.map((row) => row.map(cell).join(separator) + newline).join('');
};
