import type { Bench } from './bench-table.ts';
import { startListWorld } from './kintone-list.ts';

const most = 40;

/** How much of an import by the official command line is spent in the local kintone rather than in the tool. */
export const standInBench: Bench = {
  name: 'stand-in',
  question: 'How much of an import by @kintone/cli is the local kintone at work?',
  run: async ({ rows = 50_000 }) => {
    const world = await startListWorld();
    try {
      const file = await world.file('list.csv', rows);
      const app = await world.app();
      // The stand-in is all that runs in this process meanwhile.
      const before = process.cpuUsage();
      const done = await world.theirs(file, app);
      const { user, system } = process.cpuUsage(before);
      if (done.code !== 0) throw new Error(done.out);
      const busy = (user + system) / 1_000;
      const share = (busy / done.ms) * 100;
      return [
        {
          what: `share of ${rows} rows`,
          measured: `${share.toFixed(0)} % (${busy.toFixed(0)} of ${done.ms.toFixed(0)} ms)`,
          target: `below ${most} %`,
          reached: share < most,
        },
      ];
    } finally {
      await world.stop();
    }
  },
};
