import { runSuite, type Suite, suites } from './run-suite.ts';

// `npm run test:unit` and its sisters: one suite, optionally narrowed to some paths.
const [name, ...filters] = process.argv.slice(2);
if (!suites.includes(name as Suite)) {
  console.error(`Name one of: ${suites.join(', ')}.`);
  process.exit(2);
}
const result = await runSuite(name as Suite, filters);
process.exit(result.failed === 0 ? 0 : 1);
