import type { Config } from './config.ts';
import { parseConfig } from './parse.ts';
import { joinText, type StoredValues, splitText, storedBytes, storedLimits } from './stored-values.ts';

/** A configuration as it was saved once: by whom, when, and why. */
export interface SavedVersion {
  readonly number: number;
  readonly savedAt: string;
  readonly savedBy: string;
  readonly note: string;
  readonly config: Config;
}

/** How many saved versions are kept at most. */
export const keptVersions = 20;

/** The versions after one more save, newest first. */
export const addVersion = (
  known: readonly SavedVersion[],
  saved: Omit<SavedVersion, 'number'>,
): readonly SavedVersion[] =>
  [{ ...saved, number: (known[0]?.number ?? 0) + 1 }, ...known].slice(0, keptVersions);

/** Lays as many of the newest versions beside an encoded configuration as the store has room for. */
export const encodeVersions = (config: StoredValues, versions: readonly SavedVersion[]): StoredValues => {
  for (let kept = versions.length; kept > 0; kept -= 1) {
    const values = { ...config, ...splitText('versions', JSON.stringify(versions.slice(0, kept))) };
    if (storedBytes(values) <= storedLimits.totalBytes) return values;
  }
  return config;
};

const isVersion = (value: unknown): value is SavedVersion => {
  const it = value as Partial<SavedVersion> | null;
  return typeof it?.number === 'number' && typeof it.savedAt === 'string' && parseConfig(it.config).ok;
};

/** Reads the kept versions, newest first; one that cannot be read any more is left out. */
export const decodeVersions = (values: StoredValues | null): readonly SavedVersion[] => {
  const text = values ? joinText('versions', values) : null;
  if (text === null) return [];
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter(isVersion) : [];
  } catch {
    return [];
  }
};
