import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

const folder = new URL('../../../shared/data/', import.meta.url);

/** One line of a real list, by heading. */
export type ListRow = Readonly<Record<string, string>>;

/** A real, untidied list; null where the lists are not at hand, and then the tests that need it are skipped. */
export const realList = (name: 'hokkaido' | 'kumamoto'): readonly ListRow[] | null => {
  const file = new URL(`${name}-hospitals.csv`, folder);
  return existsSync(file) ? (parse(readFileSync(file), { columns: true, bom: true }) as ListRow[]) : null;
};

/** Said by a test that is skipped for want of a list. */
export const listMissing = 'the real lists are not at hand (../shared/data)';
