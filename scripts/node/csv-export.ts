import { createReadStream } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { writeCsv } from '../../shared/connectors/csv.ts';
import type { ExportLine, ExportSink } from '../../shared/sync/run/export-job.ts';

type Stream = ReturnType<FileHandle['createWriteStream']>;

const rowsAtOnce = 1_000;

/** A CSV file in the making. */
export interface CsvExport extends ExportSink {
  /** Puts the file in its place; until then whatever was there stays. Gives how many lines it has, and how many were kept back. */
  finish(): Promise<{ readonly written: number; readonly keptBack: number }>;
  /** Leaves everything as it was. */
  drop(): Promise<void>;
}

/**
 * Writes a CSV file that spreadsheets open safely. Lines wait in a file beside it, so that memory stays flat and nobody
 * ever reads half a file.
 */
export const openCsvExport = async (file: string): Promise<CsvExport> => {
  const waiting = `${file}.waiting`;
  const part = `${file}.part`;
  const lines = await openStream(waiting);
  const edited = new Map<string, ExportLine>();
  let columns: readonly string[] = [];
  const drop = async () => {
    lines.destroy();
    for (const it of [waiting, part]) await rm(it, { force: true });
  };
  return {
    head: (it) => {
      columns = it;
    },
    lines: (some) => put(lines, some.map((it) => `${JSON.stringify([it.id, it.cells])}\n`).join('')),
    edited: async (some) => {
      for (const it of some) edited.set(it.id, it);
    },
    finish: async () => {
      lines.end();
      await finished(lines);
      const out = await openStream(part);
      const count = { written: 0, keptBack: 0 };
      // The mark at the beginning tells spreadsheets that it is UTF-8.
      await put(out, `\ufeff${writeCsv([columns], { formulaSafe: true })}`);
      let some: (readonly string[])[] = [];
      for await (const { cells } of linesIn(waiting, edited)) {
        count[cells ? 'written' : 'keptBack'] += 1;
        if (cells) some.push(cells);
        if (some.length < rowsAtOnce) continue;
        await put(out, writeCsv(some, { formulaSafe: true }));
        some = [];
      }
      await put(out, writeCsv(some, { formulaSafe: true }));
      out.end();
      await finished(out);
      await rename(part, file);
      await rm(waiting);
      return count;
    },
    drop,
  };
};

async function* linesIn(file: string, edited: ReadonlyMap<string, ExportLine>): AsyncGenerator<ExportLine> {
  for await (const text of createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    const [id, cells] = JSON.parse(text) as [string, ExportLine['cells']];
    if (!edited.has(id)) yield { id, cells };
  }
  yield* edited.values();
}

// Answers once it is written, so that nothing piles up; a full disk or a missing folder is thrown.
const put = (stream: Stream, text: string): Promise<void> =>
  new Promise((written, failed) => {
    stream.write(text, (error) => (error ? failed(error) : written()));
  });

const openStream = async (file: string): Promise<Stream> =>
  // What goes wrong is thrown to whoever writes.
  (await open(file, 'w')).createWriteStream().on('error', () => undefined);
