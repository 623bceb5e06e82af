import { checkSteps, runStep } from './step.ts';

// `npm run check`: format, lint and types of every folder.
const results = checkSteps.map(runStep);
const failed = results.filter((it) => !it.passed);
for (const it of failed) console.log(`failed: ${it.name}`);
console.log(`\n${results.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);
