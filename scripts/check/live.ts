import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../build/project-root.ts';
import { missingServices } from './live-environment.ts';
import { type LiveCheck, settledFacts } from './settled-facts.ts';
import { unverifiedRows } from './unverified-rows.ts';

// `npm run test:live [facts|ports]`: the contract checks against a real tenant and a real organization.
interface VitestJson {
  readonly testResults: readonly {
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly title: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

const folder = join(projectRoot, 'dist/live');
const output = join(folder, `${process.pid}.json`);
mkdirSync(folder, { recursive: true });
const args = ['run', '--config', 'test/vitest.config.ts', '--root', '.', '--project', 'live'];
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${output}`];
const filters = process.argv.slice(2).map((it) => `test/live/${it}`);
const run = spawnSync('vitest', [...args, ...reporters, ...filters], {
  cwd: projectRoot,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (!existsSync(output)) process.exit(run.status || 1);
const { testResults } = JSON.parse(readFileSync(output, 'utf8')) as VitestJson;
rmSync(output);

const checks: readonly LiveCheck[] = testResults
  .flatMap((it) => it.assertionResults)
  .map(({ title, status, failureMessages }) => ({ title, status, message: failureMessages?.[0] ?? '' }));
for (const { id, fact, verdict, lines } of settledFacts(unverifiedRows(projectRoot), checks)) {
  console.log(`${verdict.padEnd(9)}  ${id}  ${fact}`);
  for (const line of lines) console.log(`${' '.repeat(17)}${line}`);
}
for (const sentence of missingServices(process.env)) console.log(`\n${sentence}`);

const count = (status: string) => checks.filter((it) => it.status === status).length;
const [passed, failed] = [count('passed'), count('failed')];
console.log(`\n${passed} passed, ${failed} failed, ${checks.length - passed - failed} skipped`);
process.exit(run.status ?? 1);
