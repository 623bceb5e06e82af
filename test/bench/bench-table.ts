/** One measured figure beside the number to reach. */
export interface BenchRow {
  readonly what: string;
  readonly measured: string;
  readonly target: string;
  readonly reached: boolean;
}

/** How large a bench shall be; the design's own size when nothing is said. */
export interface BenchOptions {
  readonly rows?: number;
}

/** One bench: what it asks, and how it measures. */
export interface Bench {
  readonly name: string;
  readonly question: string;
  run(options: BenchOptions): Promise<readonly BenchRow[]>;
}

/** A bench's rows as lines of text, columns aligned. */
export const benchLines = (rows: readonly BenchRow[]): readonly string[] => {
  const width = (pick: (row: BenchRow) => string) => Math.max(...rows.map((row) => pick(row).length));
  const [what, measured] = [width((it) => it.what), width((it) => it.measured)];
  return rows.map(
    (it) =>
      `  ${it.reached ? 'ok  ' : 'MISS'}  ${it.what.padEnd(what)}  ${it.measured.padStart(measured)}  (${it.target})`,
  );
};
