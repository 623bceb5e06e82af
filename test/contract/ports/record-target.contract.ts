import { expect, test } from 'vitest';
import type { RecordTarget } from '../../../shared/ports/record-target.ts';

/** What an adapter is given to prove itself: an empty side whose name must not be empty. */
export interface TargetWorld {
  readonly target: RecordTarget;
  readonly name: string;
  readonly email: string;
}

/** The promises of `ports/record-target.ts`; `open` gives an empty side each time. */
export const targetContract = (open: () => Promise<TargetWorld>): void => {
  const create = (world: TargetWorld, count: number, badAt: readonly number[] = []) =>
    world.target.write(
      Array.from({ length: count }, (_, i) => ({
        kind: 'create' as const,
        ref: `row ${i}`,
        fields: {
          ...(badAt.includes(i) ? {} : { [world.name]: `見本 ${i}` }),
          [world.email]: `sample${i}@example.com`,
        },
      })),
    );
  const look = async (world: TargetWorld, values: readonly string[]) => {
    const found = await world.target.lookUp({
      by: { field: world.email, values },
      fields: [world.name, world.email],
    });
    if (!found.ok) throw new Error(JSON.stringify(found.fault));
    return found.value;
  };

  test('[HOT-66] one bad row in 250 is named, the other 249 are written', async () => {
    const world = await open();
    const done = await create(world, 250, [120]);
    if (!done.ok) throw new Error(JSON.stringify(done.fault));
    expect(done.value.map((it) => it.ref)).toEqual(Array.from({ length: 250 }, (_, i) => `row ${i}`));
    const refused = done.value.filter((it) => it.done === 'refused');
    expect(refused).toMatchObject([
      { ref: 'row 120', fault: { code: 'ROW_REQUIRED', values: { field: world.name } } },
    ]);
    expect(await look(world, ['sample119@example.com', 'sample120@example.com'])).toHaveLength(1);
  });

  test('bad rows here and there, first and last among them, cost nobody else', async () => {
    const world = await open();
    const bad = [0, 1, 99, 100, 150, 229];
    const done = await create(world, 230, bad);
    if (!done.ok) throw new Error(JSON.stringify(done.fault));
    const refused = done.value.flatMap((it, i) => (it.done === 'refused' ? [i] : []));
    expect(refused).toEqual(bad);
  });

  test('every match of a key is found, and a key that nobody has finds nobody', async () => {
    const world = await open();
    await create(world, 3);
    await create(world, 1);
    expect(await look(world, ['sample0@example.com'])).toHaveLength(2);
    expect(await look(world, ['nobody@example.com'])).toEqual([]);
    expect(await look(world, [])).toEqual([]);
  });

  test('hundreds of keys are found at once, each with the fields asked for', async () => {
    const world = await open();
    await create(world, 620);
    const values = Array.from({ length: 620 }, (_, i) => `sample${i}@example.com`);
    const found = await look(world, values);
    expect(found.map((it) => it.fields[world.email]).sort()).toEqual([...values].sort());
  });

  test('an update changes what it names and nothing else, and is safe to repeat', async () => {
    const world = await open();
    const [created] = await create(world, 1).then((it) => (it.ok ? it.value : []));
    const id = created && created.done !== 'refused' ? created.id : '';
    const update = { kind: 'update' as const, ref: 'again', id, fields: { [world.name]: '改名' } };
    expect(await world.target.write([update])).toMatchObject({ ok: true, value: [{ done: 'updated', id }] });
    expect(await world.target.write([update])).toMatchObject({ ok: true, value: [{ done: 'updated', id }] });
    const [record] = await look(world, ['sample0@example.com']);
    expect(record?.fields).toMatchObject({ [world.name]: '改名', [world.email]: 'sample0@example.com' });
  });

  test('a record that is not there any more is refused, its neighbours are not', async () => {
    const world = await open();
    const done = await create(world, 2);
    const ids = done.ok ? done.value.map((it) => (it.done === 'refused' ? '' : it.id)) : [];
    const gone = {
      kind: 'update' as const,
      ref: 'gone',
      id: `${ids[0]?.slice(0, -2)}98`,
      fields: { [world.name]: 'x' },
    };
    const there = {
      kind: 'update' as const,
      ref: 'there',
      id: ids[1] ?? '',
      fields: { [world.name]: '改名' },
    };
    const updated = await world.target.write([gone, there]);
    expect(updated).toMatchObject({
      ok: true,
      value: [{ done: 'refused', fault: { code: 'ROW_NOT_FOUND' } }, { done: 'updated' }],
    });
  });

  test('the schema names the fields and which of them are required', async () => {
    const world = await open();
    const schema = await world.target.describe();
    const field = schema.ok ? schema.value.fields.find((it) => it.code === world.name) : undefined;
    expect(field).toMatchObject({ required: true, creatable: true, updatable: true });
  });
};
