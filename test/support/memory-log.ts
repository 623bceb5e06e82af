import type { Log } from '../../shared/ports/log.ts';

/** A log in memory: what happened, one entry a line. */
export const memoryLog = () => {
  const lines: { readonly event: string; readonly fields: Parameters<Log['line']>[1] }[] = [];
  const log: Log = { line: (event, fields) => void lines.push({ event, fields }) };
  return { log, lines };
};
