import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { CsvReader } from '../../shared/connectors/csv.ts';
import type { CsvRows } from '../../shared/connectors/generic/csv-source.ts';
import { fault } from '../../shared/fault/fault.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { decodeText } from './decode-text.ts';

const sampleBytes = 256 * 1024;
const lineFeed = 0x0a;

/** Opens a CSV file of any size: its encoding is told from its beginning, its rows are read as they are asked for. */
export const openCsvFile = async (path: string): Promise<Result<CsvRows>> => {
  const unreadable = (problem: string) => fail(fault('FILE_UNREADABLE', 'csv', { file: path, problem }));
  const sample = await readSample(path).catch(() => null);
  if (sample === null) return unreadable('missing');
  const decoded = decodeText(sample);
  if (!decoded) return unreadable('encoding');
  const separator = (decoded.text.split(/\r?\n/, 1)[0] ?? '').includes('\t') ? '\t' : ',';
  let reading = rowsOf(path, decoded.encoding, separator);
  const header = (await reading.next()).value;
  if (!header) return unreadable('empty');
  let at = 0;
  return ok({
    header: header.map((it) => it.trim()),
    rows: async (from, most) => {
      if (from !== at) {
        reading = rowsOf(path, decoded.encoding, separator);
        for (at = -1; at < from; at += 1) await reading.next();
      }
      const rows: (readonly string[])[] = [];
      while (rows.length < most) {
        const next = await reading.next();
        if (next.done) break;
        rows.push(next.value);
      }
      at = from + rows.length;
      return rows;
    },
  });
};

// Cut at a line's end, so that no character is cut in two.
const readSample = async (path: string): Promise<Uint8Array> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(sampleBytes), 0, sampleBytes, 0);
    const bytes = buffer.subarray(0, bytesRead);
    return bytesRead < sampleBytes ? bytes : bytes.subarray(0, bytes.lastIndexOf(lineFeed) + 1);
  } finally {
    await file.close();
  }
};

async function* rowsOf(
  path: string,
  encoding: string,
  separator: string,
): AsyncGenerator<string[], undefined> {
  const decoder = new TextDecoder(encoding);
  const reader = new CsvReader({ separator });
  for await (const chunk of createReadStream(path)) {
    yield* reader.push(decoder.decode(chunk as Uint8Array, { stream: true }));
  }
  yield* reader.push(decoder.decode());
  yield* reader.end();
  return undefined;
}
