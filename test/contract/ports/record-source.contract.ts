import { expect, test } from 'vitest';
import type { RecordSource } from '../../../shared/ports/record-source.ts';

/** What an adapter is given to prove itself: an empty side of customers with a name and an e-mail, and its own time. */
export interface SourceWorld {
  readonly source: RecordSource;
  readonly name: string;
  readonly email: string;
  now(): string;
  pass(ms: number): Promise<void>;
  add(name: string, email: string): Promise<string>;
  rename(id: string, name: string): Promise<void>;
  /** Deletes a record, or merges it into another; absent where the side keeps no trace of either. */
  readonly end?: (id: string, into: string | null) => Promise<void>;
}

/** The promises of `ports/record-source.ts`; `open` gives an empty side each time. */
export const sourceContract = (open: () => Promise<SourceWorld>): void => {
  const readAll = async (
    world: SourceWorld,
    since: string | null,
    until: string,
    limit = 2,
    part: { readonly above?: string; readonly below?: string } = {},
  ) => {
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await world.source.read({
        window: { since, until },
        cursor,
        fields: [world.name, world.email],
        limit,
        ...part,
      });
      if (!page.ok) throw new Error(JSON.stringify(page.fault));
      expect(page.value.records.length).toBeLessThanOrEqual(limit);
      ids.push(...page.value.records.map((it) => it.id));
      cursor = page.value.next;
    } while (cursor !== null);
    return ids;
  };

  test('every record of the window comes once, page by page, with the fields asked for', async () => {
    const world = await open();
    const ids: string[] = [];
    for (const n of [1, 2, 3, 4, 5]) ids.push(await world.add(`見本 ${n}`, `sample${n}@example.com`));
    await world.pass(1_000);
    expect((await readAll(world, null, world.now())).sort()).toEqual([...ids].sort());
    const [first] = ids;
    const page = await world.source.read({
      window: { since: null, until: world.now() },
      cursor: null,
      fields: [world.name, world.email],
      limit: 10,
    });
    const record = page.ok ? page.value.records.find((it) => it.id === first) : undefined;
    expect(record?.fields).toMatchObject({ [world.name]: '見本 1', [world.email]: 'sample1@example.com' });
    expect(record?.revision).not.toBe('');
    expect(record?.modifiedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  test('the same cursor gives the same page again', async () => {
    const world = await open();
    for (const n of [1, 2, 3]) await world.add(`見本 ${n}`, `sample${n}@example.com`);
    await world.pass(1_000);
    const request = { window: { since: null, until: world.now() }, fields: [world.name], limit: 2 };
    const first = await world.source.read({ ...request, cursor: null });
    if (!first.ok || first.value.next === null) throw new Error('one page only');
    const second = await world.source.read({ ...request, cursor: first.value.next });
    expect(await world.source.read({ ...request, cursor: first.value.next })).toEqual(second);
  });

  test('[HOT-61] what is changed while the pages are read is not missed', async () => {
    const world = await open();
    const ids: string[] = [];
    for (const n of [1, 2, 3, 4]) ids.push(await world.add(`見本 ${n}`, `sample${n}@example.com`));
    await world.pass(120_000);
    const until = world.now();
    const read = { window: { since: null, until }, fields: [world.name], limit: 2 };
    const first = await world.source.read({ ...read, cursor: null });
    await world.pass(120_000);
    await world.rename(ids[0] ?? '', '改名 1');
    await world.rename(ids[3] ?? '', '改名 4');
    const rest = first.ok ? await world.source.read({ ...read, cursor: first.value.next }) : first;
    await world.pass(1_000);
    const next = await readAll(world, until, world.now());
    const seen = new Set([first, rest].flatMap((it) => (it.ok ? it.value.records.map((r) => r.id) : [])));
    expect([...new Set([...seen, ...next])].sort()).toEqual([...ids].sort());
    expect([...next].sort()).toEqual([ids[0], ids[3]].sort());
  });

  test('a record that is edited gets another revision', async () => {
    const world = await open();
    const id = await world.add('見本', 'sample@example.com');
    const read = async () => {
      await world.pass(61_000);
      const page = await world.source.read({
        window: { since: null, until: world.now() },
        cursor: null,
        fields: [world.name],
        limit: 10,
      });
      return page.ok ? page.value.records[0]?.revision : undefined;
    };
    const before = await read();
    await world.rename(id, '改名');
    expect(await read()).not.toBe(before);
  });

  test('[CAL-34] the newest so many are marked off: above and below the mark are the whole, nothing twice', async () => {
    const world = await open();
    const ids: string[] = [];
    // The first three share their minute, so that the mark falls inside it.
    for (const n of [1, 2, 3]) ids.push(await world.add(`見本 ${n}`, `sample${n}@example.com`));
    for (const n of [4, 5]) {
      await world.pass(60_000);
      ids.push(await world.add(`見本 ${n}`, `sample${n}@example.com`));
    }
    await world.pass(60_000);
    await world.rename(ids[0] ?? '', '改名 1');
    await world.pass(1_000);
    const window = { since: null, until: world.now() };
    const markOf = async (most: number, below?: string): Promise<string | null> => {
      const found = await world.source.mark({ window, most, ...(below ? { below } : {}) });
      if (!found.ok) throw new Error(JSON.stringify(found.fault));
      return found.value;
    };
    const mark = (await markOf(4)) ?? '';
    const above = await readAll(world, null, world.now(), 2, { above: mark });
    const below = await readAll(world, null, world.now(), 2, { below: mark });
    expect(above).toHaveLength(4);
    expect(above).toEqual(expect.arrayContaining([ids[0] ?? '', ids[4] ?? '', ids[3] ?? '']));
    expect([...above, ...below].sort()).toEqual([...ids].sort());
    const between = (await markOf(2)) ?? '';
    expect(await readAll(world, null, world.now(), 2, { below: between, above: mark })).toHaveLength(2);
    expect([await markOf(5), await markOf(1, mark)]).toEqual([null, null]);
    // What is edited rises above every mark.
    await world.rename(below[0] ?? '', '改名');
    await world.pass(60_000);
    expect(await readAll(world, null, world.now(), 2, { below: mark })).toEqual([]);
    expect((await readAll(world, null, world.now(), 2, { above: mark })).sort()).toEqual([...ids].sort());
  });

  test('[SAT-20] customers with one address are one, and each without an address is somebody', async () => {
    const world = await open();
    const { countDistinct } = world.source;
    // kintone cannot say; customers are never counted there.
    if (!countDistinct) return;
    expect(await countDistinct(world.email)).toEqual({ ok: true, value: 0 });
    for (const it of ['a', 'b', 'a']) await world.add('見本', `${it}@example.com`);
    await world.add('名だけ', '');
    await world.add('名だけ', '');
    expect(await countDistinct(world.email)).toEqual({ ok: true, value: 4 });
  });

  test('a window without records is one empty page, and counts nothing', async () => {
    const world = await open();
    const window = { since: world.now(), until: world.now() };
    const page = await world.source.read({ window, cursor: null, fields: [world.name], limit: 2 });
    expect(page).toEqual({ ok: true, value: { records: [], next: null } });
    expect(await world.source.count(window)).toMatchObject({ ok: true, value: 0 });
  });

  test('what was deleted or merged in the window is told to who asks for it, and to nobody else', async () => {
    const world = await open();
    expect(world.source.tellsGone ?? false).toBe(world.end !== undefined);
    if (!world.end) return;
    const [stays = '', merged = '', deleted = ''] = [
      await world.add('見本 1', 'sample1@example.com'),
      await world.add('見本 2', 'sample2@example.com'),
      await world.add('見本 3', 'sample3@example.com'),
    ];
    await world.pass(600_000);
    const since = world.now();
    await world.pass(1_000);
    await world.end(merged, stays);
    await world.end(deleted, null);
    await world.pass(1_000);
    const window = { since, until: world.now() };
    const request = { window, cursor: null, fields: [world.name, world.email], limit: 10 };
    const told = await world.source.read({ ...request, gone: true });
    const ended = told.ok ? told.value.records.filter((it) => it.became) : [];
    expect(new Map(ended.map((it) => [it.id, it.became]))).toEqual(
      new Map([
        [merged, { how: 'merged', into: stays }],
        [deleted, { how: 'deleted', into: null }],
      ]),
    );
    expect(ended.find((it) => it.id === deleted)?.fields).toMatchObject({
      [world.email]: 'sample3@example.com',
    });
    const usual = await world.source.read(request);
    expect(usual.ok && usual.value.records.map((it) => it.id)).toEqual([stays]);
  });
};
