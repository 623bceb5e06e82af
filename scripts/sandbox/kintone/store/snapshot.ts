import { closeSync, existsSync, openSync, readSync, renameSync, writeSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

/** Something whose contents can be written down line by line and read back. */
export interface Kept {
  dump(): Iterable<unknown>;
  restore(line: unknown): void;
}

const chunkSize = 1 << 20;

/** Writes everything into one file, a JSON line each; the file is replaced only once the new one is whole. */
export const writeSnapshot = (file: string, parts: ReadonlyMap<string, Kept>): void => {
  const draft = `${file}.part`;
  const handle = openSync(draft, 'w');
  let pending = '';
  for (const [name, part] of parts) {
    for (const line of part.dump()) {
      pending += `${JSON.stringify([name, line])}\n`;
      if (pending.length < chunkSize) continue;
      writeSync(handle, pending);
      pending = '';
    }
  }
  writeSync(handle, pending);
  closeSync(handle);
  renameSync(draft, file);
};

/** Reads such a file back; one that is not there yet is an empty one. */
export const readSnapshot = (file: string, parts: ReadonlyMap<string, Kept>): void => {
  if (!existsSync(file)) return;
  for (const line of linesOf(file)) {
    const [name, value] = JSON.parse(line) as [string, unknown];
    parts.get(name)?.restore(value);
  }
};

const linesOf = function* (file: string): Iterable<string> {
  const handle = openSync(file, 'r');
  const decoder = new StringDecoder('utf8');
  const chunk = Buffer.alloc(chunkSize);
  let pending = '';
  for (;;) {
    const length = readSync(handle, chunk);
    if (length === 0) break;
    const lines = (pending + decoder.write(chunk.subarray(0, length))).split('\n');
    pending = lines.pop() ?? '';
    yield* lines;
  }
  closeSync(handle);
  if (pending !== '') yield pending;
};
