import { parseArgs } from 'node:util';
import { badRowsBench } from './bad-rows.ts';
import { type Bench, benchLines } from './bench-table.ts';
import { idleBench } from './idle.ts';
import { mappingBench } from './mapping.ts';
import { memoryBench } from './memory.ts';
import { planningBench } from './planning.ts';
import { sizesBench } from './sizes.ts';
import { standInBench } from './stand-in.ts';
import { upsertBench } from './upsert.ts';

// `npm run bench [name ...] [-- --rows N]`: the tables of figures; ends with 1 when a number is missed.
const benches: readonly Bench[] = [
  sizesBench,
  mappingBench,
  planningBench,
  memoryBench,
  idleBench,
  badRowsBench,
  upsertBench,
  standInBench,
];

const { positionals: wanted, values } = parseArgs({
  allowPositionals: true,
  options: { rows: { type: 'string' } },
});
const rows = Number(values.rows);
const options = rows > 0 ? { rows } : {};
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
  const rows = await bench.run(options);
  for (const line of benchLines(rows)) console.log(line);
  missed += rows.filter((it) => !it.reached).length;
}
console.log(missed === 0 ? '\nEvery number is reached.' : `\n${missed} numbers are missed.`);
process.exit(missed === 0 ? 0 : 1);
