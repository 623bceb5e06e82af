import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { RecordFields } from '../../../shared/record/record.ts';
import { syncWorld } from '../../support/sync-world.ts';

interface Step {
  readonly add?: 'left' | 'right';
  readonly edit?: 'left' | 'right';
  readonly remove?: 'left' | 'right';
  readonly id?: string;
  readonly fields?: RecordFields;
  readonly waitMs?: number;
  readonly run?: { readonly writes?: number; readonly [count: string]: number | undefined };
}

interface Stream {
  readonly trap: string;
  readonly skewMs?: number;
  readonly steps: readonly Step[];
  readonly expect: { readonly left?: readonly RecordFields[]; readonly right?: readonly RecordFields[] };
}

const folder = new URL('../../fixtures/streams/', import.meta.url);
const streams = readdirSync(folder)
  .filter((it) => it.endsWith('.json'))
  .map((it) => JSON.parse(readFileSync(new URL(it, folder), 'utf8')) as Stream);

type World = ReturnType<typeof syncWorld>;

const act = async (world: World, step: Step): Promise<void> => {
  if (step.waitMs !== undefined) await world.clock.advance(step.waitMs);
  if (step.add) world[step.add].add(step.fields ?? {});
  if (step.edit) world[step.edit].edit(step.id ?? '', step.fields ?? {});
  if (step.remove) world[step.remove].remove(step.id ?? '');
};

const runAndCompare = async (
  world: World,
  { writes, ...counts }: NonNullable<Step['run']>,
): Promise<void> => {
  const report = await world.run();
  expect(report).toMatchObject({ state: 'done', counts, ...(writes === undefined ? {} : { writes }) });
};

const fieldsOf = (world: World, side: 'left' | 'right') => world[side].all().map((it) => it.fields);

test.each(streams)('$trap', async (stream) => {
  const world = syncWorld();
  Object.assign(world.right.style, { skewMs: stream.skewMs ?? 0 });
  for (const step of stream.steps) {
    await act(world, step);
    if (step.run) await runAndCompare(world, step.run);
  }
  if (stream.expect.left) expect(fieldsOf(world, 'left')).toMatchObject(stream.expect.left);
  if (stream.expect.right) expect(fieldsOf(world, 'right')).toMatchObject(stream.expect.right);
});
