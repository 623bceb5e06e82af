import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How one test ended the last time it ran. */
export interface TestResult {
  readonly title: string;
  readonly status: string;
}

interface VitestJson {
  readonly testResults?: readonly {
    readonly assertionResults?: readonly { readonly title: string; readonly status: string }[];
  }[];
}

/** The results of the last run of each suite, as far as there was one. */
export const lastResults = (root: string): readonly TestResult[] => {
  const folder = join(root, 'dist/test-results');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const run = JSON.parse(readFileSync(join(folder, name), 'utf8')) as VitestJson;
      return (run.testResults ?? []).flatMap((file) => file.assertionResults ?? []);
    })
    .map(({ title, status }) => ({ title, status }));
};

/** Whether a result belongs to a title as written: `${name}`, `$name` and `%s` stand for anything. */
export const titleMatches = (written: string, ran: string): boolean => {
  const parts = written.replaceAll("\\'", "'").split(/\$\{[^}]*\}|\$[\w.]+|%[sdifjo#]/);
  const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*');
  return new RegExp(`^${pattern}$`, 's').test(ran);
};
