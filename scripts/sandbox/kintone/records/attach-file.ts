import type { Files } from '../store/files.ts';
import type { FileValue } from '../store/record.ts';

/** Keeps a file that is attached already, or gives an upload its lasting key; nothing for an unknown key. */
export const attachFile = (
  files: Files,
  key: string,
  attached: readonly FileValue[] | undefined,
  app: string,
): FileValue | undefined => {
  const kept = attached?.find((it) => it.fileKey === key);
  if (kept) return kept;
  const file = files.uploaded(key);
  if (!file) return undefined;
  const { name, contentType, bytes } = file;
  return { fileKey: files.keep(file, app), name, contentType, size: String(bytes.length) };
};
