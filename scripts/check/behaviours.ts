import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../build/project-root.ts';
import { behaviourRows } from './behaviour-rows.ts';
import { judgeBehaviours } from './judge-behaviours.ts';
import { lastResults } from './test-results.ts';
import { claimsUnder } from './test-titles.ts';

// `npm run behaviours`: which tests stand behind each row of docs/behaviours.md. Exit 1 when the page says more than they do.
const page = behaviourRows(readFileSync(join(projectRoot, 'docs/behaviours.md'), 'utf8'));
const { rows, counts, problems } = judgeBehaviours(page, claimsUnder(projectRoot), lastResults(projectRoot));

for (const row of rows) {
  const [first = 'not yet', ...more] = row.tests;
  console.log(`${row.id}  ${row.status.padEnd(7)}  ${first}`);
  for (const test of more) console.log(`${' '.repeat(17)}${test}`);
}
console.log(
  `\n${rows.length} behaviours: ${counts.done} done, ${counts.planned} planned, ${counts.tested} named by tests`,
);
for (const problem of problems) console.error(`problem: ${problem}`);
if (process.argv.includes('--json')) console.log(JSON.stringify({ rows, counts }));
process.exitCode = problems.length === 0 ? 0 : 1;
