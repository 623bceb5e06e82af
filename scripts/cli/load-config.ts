import { readFile } from 'node:fs/promises';
import type { Config } from '../../shared/config/config.ts';
import { parseConfig } from '../../shared/config/parse.ts';
import { fault } from '../../shared/fault/fault.ts';
import { fail, type Result } from '../../shared/result.ts';

/** Reads a configuration file; it goes through the same check as everywhere. */
export const loadConfig = async (file: string | null): Promise<Result<Config>> => {
  if (file === null) return fail(fault('CONFIG_INVALID', 'renkei', { option: '--config' }));
  try {
    return parseConfig(JSON.parse(await readFile(file, 'utf8')));
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return fail(fault('CONFIG_INVALID', 'renkei', { file }, { message }));
  }
};
