import { fault } from '../fault/fault.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Config } from './config.ts';
import { parseConfig } from './parse.ts';
import { findSecrets } from './secrets.ts';
import { checkStored, joinText, type StoredValues, splitText } from './stored-values.ts';

/**
 * A configuration as kintone's plugin store takes it: `version` in the clear (the manifest requires it), the rest as
 * JSON cut into values that fit. A configuration with a secret in it, or one too large, is refused.
 */
export const encodeConfig = (config: Config): Result<StoredValues> => {
  const secret = findSecrets(config)[0];
  if (secret) {
    const place = { path: secret.path.join('.'), problem: 'SECRET_IN_CONFIG' };
    return fail(fault('CONFIG_INVALID', 'renkei', place));
  }
  return checkStored({ version: String(config.version), ...splitText('config', JSON.stringify(config)) });
};

const readJson = (text: string): Result<unknown> => {
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail(fault('CONFIG_INVALID', 'renkei', { path: '', problem: 'JSON' }));
  }
};

/** Reads what `encodeConfig` wrote, through every migration since; null when nothing was ever saved. */
export const decodeConfig = (values: StoredValues | null): Result<Config | null> => {
  if (!values || Object.keys(values).length === 0) return ok(null);
  const text = joinText('config', values);
  if (text === null) return fail(fault('CONFIG_INVALID', 'renkei', { path: '', problem: 'JSON' }));
  const json = readJson(text);
  return json.ok ? parseConfig(json.value) : json;
};
