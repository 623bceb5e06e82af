import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChangedActivity } from '../../../shared/config/config.ts';
import { runJob } from '../../../shared/sync/runner.ts';
import { activityJob, activityWorld } from '../../support/activity-world.ts';
import { Crash, type Trouble, troubledPorts } from '../../support/troubled-ports.ts';

// Random histories of an append job: whatever breaks at whatever request, each record becomes one activity and no more,
// and what somebody else wrote among the activities stays as it is.

type Step =
  | { readonly do: 'add' | 'edit'; readonly record: number }
  | { readonly do: 'wait'; readonly ms: number }
  | { readonly do: 'run'; readonly troubles: readonly Trouble[] };

const trouble: fc.Arbitrary<Trouble> = fc.record({
  at: fc.integer({ min: 1, max: 24 }),
  kind: fc.constantFrom('crash', 'crashAfter', 'refused', 'answerLost'),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('add' as const, 'edit' as const), record: fc.nat(5) }),
  fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(1_000, 90_000, 700_000) }),
  fc.record({ do: fc.constant('run' as const), troubles: fc.array(trouble, { maxLength: 3 }) }),
);

const play = async (steps: readonly Step[], whenChanged: ChangedActivity) => {
  const job = activityJob({ whenChanged });
  const world = activityWorld(job);
  const foreign = world.right.add({ Subject: 'somebody else’s', KintoneKey__c: 'MSG-0' });
  const ids = new Map<number, string>();
  const edits = new Map<number, number>();
  const run = async (troubles: readonly Trouble[]) => {
    const ports = troubledPorts(world.ports(), troubles, async () => {});
    await runJob(ports, { job, trigger: 'schedule', pageSize: 2 }).catch((thrown) => {
      if (!(thrown instanceof Crash)) throw thrown;
    });
  };
  for (const it of steps) {
    if (it.do === 'wait') await world.clock.advance(it.ms);
    if (it.do === 'run') await run(it.troubles);
    if (it.do === 'add' && !ids.has(it.record)) {
      ids.set(it.record, world.left.add({ 応対ID: `MSG-${it.record}`, 件名: 'v0' }));
    }
    const id = it.do === 'edit' ? ids.get(it.record) : undefined;
    if (it.do === 'edit' && id) {
      edits.set(it.record, (edits.get(it.record) ?? 0) + 1);
      world.left.edit(id, { 件名: `v${edits.get(it.record)}` });
    }
  }
  await world.clock.advance(700_000);
  await run([]);
  const activities = world.right.all().filter((it) => it.id !== foreign);
  return { world, ids, edits, activities, foreign };
};

const keysOf = (activities: readonly { readonly fields: Readonly<Record<string, unknown>> }[]) =>
  activities.map((it) => String(it.fields.KintoneKey__c)).sort();

test('[REL-07] a record becomes exactly one activity, whatever breaks on the way, and no other activity is touched', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 16 }), async (steps) => {
      const { ids, activities, world, foreign } = await play(steps, 'leave');
      expect(keysOf(activities)).toEqual([...ids.keys()].map((it) => `12:MSG-${it}`).sort());
      const theirs = world.right.all().find((it) => it.id === foreign);
      expect(theirs?.fields).toEqual({ Subject: 'somebody else’s', KintoneKey__c: 'MSG-0' });
    }),
    { numRuns: 300 },
  );
});

test('[REL-40] with updates asked for it stays one activity, which in the end says what the record says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 16 }), async (steps) => {
      const { ids, edits, activities } = await play(steps, 'update');
      expect(keysOf(activities)).toEqual([...ids.keys()].map((it) => `12:MSG-${it}`).sort());
      for (const it of activities) {
        const record = Number(/\d+$/.exec(String(it.fields.KintoneKey__c))?.[0]);
        expect(it.fields.Subject).toBe(`v${edits.get(record) ?? 0}`);
      }
    }),
    { numRuns: 300 },
  );
});

test('[REL-39] where each state counts, no state becomes two activities, and the last one never goes without', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 16 }), async (steps) => {
      const { ids, edits, activities } = await play(steps, 'another');
      const keys = keysOf(activities);
      expect(new Set(keys).size).toBe(keys.length);
      for (const it of ids.keys()) expect(keys).toContain(`12:MSG-${it}#${(edits.get(it) ?? 0) + 1}`);
    }),
    { numRuns: 300 },
  );
});
