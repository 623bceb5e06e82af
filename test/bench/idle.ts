import { startRealWorld } from '../support/real-world.ts';
import type { Bench } from './bench-table.ts';

const most = 8;

/** What a two-way run costs when nothing changed. */
export const idleBench: Bench = {
  name: 'idle',
  question: 'How many requests does a two-way run make when nothing changed?',
  run: async ({ rows = 5_000 }) => {
    const world = await startRealWorld();
    const requests = async (): Promise<number> => {
      const sides = await Promise.all([
        world.kintone.control('metrics'),
        world.salesforce.control('metrics'),
      ]);
      return (sides as { requests: number }[]).reduce((sum, it) => sum + it.requests, 0);
    };
    try {
      await world.kintone.client.record.addAllRecords({
        app: world.app,
        records: Array.from({ length: rows }, (_, i) => ({
          氏名: { value: `見本 ${i}` },
          メール: { value: `sample${i}@example.com` },
        })),
      });
      // The load, the run that recognises its own writes, and the one that leaves them behind.
      for (let run = 0; run < 3; run += 1) {
        const done = await world.run();
        if (done.state !== 'done') throw new Error(JSON.stringify(done.fault));
        world.kintone.clock.advance(600_000);
      }
      const before = await requests();
      const idle = await world.run();
      const used = (await requests()) - before;
      return [
        {
          what: `requests with ${rows} pairs`,
          measured: `${used}, ${idle.writes} writes`,
          target: `at most ${most}, no writes`,
          reached: used <= most && idle.writes === 0 && idle.state === 'done',
        },
      ];
    } finally {
      await world.stop();
    }
  },
};
