import { runSuite, type SuiteResult, suites } from './run-suite.ts';
import { checkSteps, runStep } from './step.ts';

// `npm test`: everything, in the order of cost, with one summary line at the end.
const steps = checkSteps.map(runStep);
const results: SuiteResult[] = [];
for (const suite of suites) results.push(await runSuite(suite));

const sum = (pick: (it: SuiteResult) => number) => results.reduce((total, it) => total + pick(it), 0);
const badSteps = steps.filter((it) => !it.passed);
console.log('');
for (const it of steps) {
  console.log(`${it.passed ? 'ok    ' : 'FAILED'}  ${it.name}  ${it.seconds.toFixed(1)} s`);
}
for (const it of results) {
  const counts = `${it.passed} passed, ${it.failed} failed, ${it.skipped} skipped`;
  console.log(
    `${it.failed === 0 ? 'ok    ' : 'FAILED'}  ${it.suite} tests  ${it.seconds.toFixed(1)} s  ${counts}`,
  );
  // The last lines are what is kept of a long log.
  for (const failure of it.failures) console.log(`        ${failure}`);
}
const passed = sum((it) => it.passed) + steps.length - badSteps.length;
const failed = sum((it) => it.failed) + badSteps.length;
console.log(`\nTests: ${passed} passed, ${failed} failed, ${sum((it) => it.skipped)} skipped`);
process.exit(failed === 0 ? 0 : 1);
