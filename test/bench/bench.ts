import { type Bench, benchLines } from './bench-table.ts';
import { mappingBench } from './mapping.ts';
import { sizesBench } from './sizes.ts';

// `npm run bench [name ...]`: the tables of figures; ends with 1 when a number is missed.
const benches: readonly Bench[] = [sizesBench, mappingBench];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !benches.some((it) => it.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no bench named ${unknown.join(', ')}. Choose from: ${benches.map((it) => it.name).join(', ')}.`,
  );
  process.exit(2);
}

let missed = 0;
for (const bench of benches.filter((it) => wanted.length === 0 || wanted.includes(it.name))) {
  console.log(`\n${bench.name}: ${bench.question}`);
  const rows = await bench.run();
  for (const line of benchLines(rows)) console.log(line);
  missed += rows.filter((it) => !it.reached).length;
}
console.log(missed === 0 ? '\nEvery number is reached.' : `\n${missed} numbers are missed.`);
process.exit(missed === 0 ? 0 : 1);
