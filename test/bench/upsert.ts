import type { Bench } from './bench-table.ts';
import { type ListWorld, startListWorld, type Timed } from './kintone-list.ts';

const lineMs = 200;

/** One import as it was seen from the stand-in. */
interface Seen {
  readonly ms: number;
  readonly requests: number;
  readonly writes: number;
}

const watch = async (world: ListWorld, app: string, run: () => Promise<Timed>): Promise<Seen> => {
  const before = await world.written(app);
  await world.slowDown(lineMs);
  const sent = await world.requests();
  const done = await run();
  const requests = (await world.requests()) - sent;
  await fetch(`${world.kintone.url}/__sandbox/faults`, { method: 'DELETE' });
  if (done.code !== 0) throw new Error(done.out);
  return { ms: done.ms, requests, writes: (await world.written(app)).writes - before.writes };
};

const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;

/** A long list into an app by its key over a slow line, beside the official command line. */
export const upsertBench: Bench = {
  name: 'upsert',
  question: `How long does a list by its key take at ${lineMs} ms a request, beside @kintone/cli?`,
  run: async ({ rows = 50_000 }) => {
    const world = await startListWorld();
    try {
      const first = await world.file('first.csv', rows);
      const changed = await world.file('changed.csv', rows, 1);
      const [mine, theirs] = [await world.app(), await world.app()];
      const ourFirst = await watch(world, mine, () => world.ours(first, mine));
      const theirFirst = await watch(world, theirs, () => world.theirs(first, theirs));
      const ourRepeat = await watch(world, mine, () => world.ours(changed, mine));
      const theirRepeat = await watch(world, theirs, () => world.theirs(changed, theirs));
      const faster = theirFirst.ms / ourFirst.ms;
      const share = ourFirst.requests / theirFirst.requests;
      const fewer = theirRepeat.writes / Math.max(1, ourRepeat.writes);
      return [
        {
          what: `first load of ${rows} rows`,
          measured: `${seconds(ourFirst.ms)}, theirs ${seconds(theirFirst.ms)}: ${faster.toFixed(1)}x`,
          target: 'at least 3x faster',
          reached: faster >= 3,
        },
        {
          what: 'requests on the first load',
          measured: `${ourFirst.requests}, theirs ${theirFirst.requests}: ${share.toFixed(2)}x`,
          target: 'at most 1.1x',
          reached: share <= 1.1,
        },
        {
          what: 'rows written on a repeat with 1 % changed',
          measured: `${ourRepeat.writes}, theirs ${theirRepeat.writes}: ${fewer.toFixed(0)}x fewer (${seconds(ourRepeat.ms)}, theirs ${seconds(theirRepeat.ms)})`,
          target: 'at least 10x fewer',
          reached: fewer >= 10,
        },
      ];
    } finally {
      await world.stop();
    }
  },
};
