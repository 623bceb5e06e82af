import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How one test ended the last time it ran. */
export interface TestResult {
  readonly title: string;
  readonly status: string;
}

interface Assertion {
  readonly title: string;
  readonly status: string;
  readonly failureMessages?: readonly string[];
}

/** What vitest writes of one run, as far as anybody here reads it. */
export interface VitestJson {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly numPendingTests?: number;
  readonly numTodoTests?: number;
  readonly testResults?: readonly {
    readonly name?: string;
    readonly status?: string;
    readonly message?: string;
    readonly assertionResults?: readonly Assertion[];
  }[];
}

const firstLine = (text = ''): string => text.trim().split('\n')[0] ?? '';

/** The tests of a run that failed, a line each with the reason's first line; a file that could not be loaded is one. */
export const failuresOf = ({ testResults = [] }: VitestJson): readonly string[] =>
  testResults.flatMap((file) => {
    const failed = (file.assertionResults ?? []).filter((it) => it.status === 'failed');
    if (failed.length === 0 && file.status === 'failed') return [`${file.name}: ${firstLine(file.message)}`];
    return failed.map((it) => `${it.title}: ${firstLine(it.failureMessages?.[0])}`);
  });

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
