import { spawn } from 'node:child_process';
import { memoryOptions } from '../../scripts/cli/memory-options.mjs';
import type { Bench } from './bench-table.ts';

const mostMb = 300;
const mostGrowth = 1.15;

/** How much memory a very long list takes, measured in a process of its own. */
export const memoryBench: Bench = {
  name: 'memory',
  question: 'How much memory does a very long list take?',
  run: async ({ rows = 1_000_000 }) => {
    const began = performance.now();
    const samples = await sample(rows);
    const early = Math.max(...samples.slice(0, Math.ceil(samples.length / 4)));
    const late = Math.max(...samples.slice(-Math.ceil(samples.length / 4)));
    const highest = Math.max(...samples);
    return [
      {
        what: `highest of ${rows} rows`,
        measured: `${highest} MB in ${((performance.now() - began) / 1_000).toFixed(0)} s`,
        target: `below ${mostMb} MB`,
        reached: highest < mostMb,
      },
      {
        what: 'last quarter beside the first',
        measured: `${late} MB, ${early} MB`,
        target: `at most ${mostGrowth}x`,
        reached: late <= early * mostGrowth,
      },
    ];
  },
};

const sample = (rows: number): Promise<readonly number[]> =>
  new Promise((done, failed) => {
    const child = spawn(
      process.execPath,
      [...memoryOptions.split(' '), 'test/bench/memory-run.ts', String(rows)],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (some: string) => {
      out += some;
    });
    child.once('close', (code) =>
      code === 0
        ? done(out.trim().split('\n').map(Number))
        : failed(new Error(`memory run ended with ${code}`)),
    );
  });
