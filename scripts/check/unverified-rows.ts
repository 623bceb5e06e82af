import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One fact that nobody has confirmed, as its page lists it. */
export interface UnverifiedRow {
  readonly id: string;
  readonly fact: string;
}

const pages = ['kintone', 'salesforce'];

/** The facts about kintone and Salesforce that `docs/unverified` lists, by id. */
export const unverifiedRows = (root: string): readonly UnverifiedRow[] =>
  pages.flatMap((page) => {
    const text = readFileSync(join(root, 'docs/unverified', `${page}.md`), 'utf8');
    return [...text.matchAll(/^\| ([KS]-\d+) +\| (.*?) +\|/gm)].map(([, id = '', fact = '']) => ({
      id,
      fact,
    }));
  });
