import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from '../browser/ensure-chromium.ts';
import { buildAll } from '../build/build-all.ts';
import { projectRoot } from '../build/project-root.ts';
import { failuresOf, type VitestJson } from './test-results.ts';

/** The suites there are, in the order of their cost. */
export const suites = ['unit', 'guard', 'contract', 'e2e'] as const;

/** One suite's name. */
export type Suite = (typeof suites)[number];

/** How many tests of a suite passed, failed and were skipped, and how long it took. */
export interface SuiteResult {
  readonly suite: Suite;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
  /** The tests that failed, each with the first line of its reason. */
  readonly failures: readonly string[];
}

const outside = 'something broke outside of every test: see "Unhandled" or the file that could not be loaded';

// What stands on the machine before a suite can run: contract and e2e work on the packed products.
const preparations: Record<Suite, () => Promise<void>> = {
  unit: async () => {},
  guard: async () => {},
  contract: async () => {
    await buildAll({ mode: 'production', force: false });
  },
  e2e: async () => {
    await buildAll({ mode: 'production', force: false });
    process.env.CHROMIUM = ensureChromium();
  },
};

/** Prepares and runs one suite; `filters` are paths or parts of paths. */
export const runSuite = async (suite: Suite, filters: readonly string[] = []): Promise<SuiteResult> => {
  const began = performance.now();
  console.log(`\n> ${suite} tests`);
  await preparations[suite]();
  const output = join(projectRoot, 'dist/test-results', `${suite}.json`);
  mkdirSync(join(projectRoot, 'dist/test-results'), { recursive: true });
  rmSync(output, { force: true });
  const args = ['run', '--config', 'test/vitest.config.ts', '--root', '.', '--project', suite];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${output}`];
  const done = spawnSync('vitest', [...args, ...reporters, ...filters], {
    cwd: projectRoot,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const seconds = (performance.now() - began) / 1000;
  if (!existsSync(output)) return { suite, passed: 0, failed: 1, skipped: 0, seconds, failures: [] };
  const result = JSON.parse(readFileSync(output, 'utf8')) as VitestJson;
  const failed = result.numFailedTests ?? 0;
  return {
    suite,
    passed: result.numPassedTests ?? 0,
    // A file that cannot even be loaded has no failed test, yet the suite has failed.
    failed: failed === 0 && done.status !== 0 ? 1 : failed,
    skipped: (result.numPendingTests ?? 0) + (result.numTodoTests ?? 0),
    seconds,
    failures: failed === 0 && done.status !== 0 ? [outside] : failuresOf(result),
  };
};
