import { readFile } from 'node:fs/promises';
import type { Bench } from './bench-table.ts';
import { startListWorld } from './kintone-list.ts';

const oneIn = 500;

/** A list with a bad row in every five hundred, beside the official command line. */
export const badRowsBench: Bench = {
  name: 'bad-rows',
  question: `What becomes of a list with one bad row in ${oneIn}?`,
  run: async ({ rows = 10_000 }) => {
    const world = await startListWorld();
    try {
      const file = await world.file('bad.csv', rows, 0, (i) => i % oneIn === oneIn - 1);
      const bad = Math.floor(rows / oneIn);
      const [mine, theirs] = [await world.app(), await world.app()];
      const errors = `${file}.errors`;
      const ours = await world.ours(file, mine, '--errors', errors);
      await world.theirs(file, theirs);
      const [in_, inTheirs] = [(await world.written(mine)).rows, (await world.written(theirs)).rows];
      const listed = (await readFile(errors, 'utf8')).trim().split('\r\n').slice(1);
      const named = listed.filter((it) => it.includes('amount')).length;
      return [
        {
          what: `good rows in, of ${rows - bad}`,
          measured: `${in_}, theirs ${inTheirs}`,
          target: 'all of them',
          reached: in_ === rows - bad,
        },
        {
          what: 'bad rows listed with row, field and reason',
          measured: `${named} in ${(ours.ms / 1_000).toFixed(1)} s`,
          target: `${bad}`,
          reached: named === bad && listed.length === bad,
        },
      ];
    } finally {
      await world.stop();
    }
  },
};
