import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** A short name of what is in a file: the same for the same bytes, whatever the file is called. */
export const fileDigest = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return hash.digest('hex').slice(0, 16);
};
