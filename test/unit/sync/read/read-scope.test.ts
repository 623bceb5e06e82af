import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Page, ReadRequest, RecordSource } from '../../../../shared/ports/record-source.ts';
import { ok, type Result } from '../../../../shared/result.ts';
import { readScope } from '../../../../shared/sync/read/read-scope.ts';

/** A source of numbered records, of which these meet the condition; it counts what it is asked. */
const sourceOf = (all: readonly number[], meeting: ReadonlySet<number>) => {
  const asked: (string | undefined)[] = [];
  const read = async ({ cursor, limit, condition }: ReadRequest): Promise<Result<Page>> => {
    asked.push(condition);
    const after = Number(cursor ?? -1);
    const found = all.filter((it) => it > after && (!condition || meeting.has(it))).slice(0, limit);
    const records = found.map((it) => ({ id: String(it), revision: '1', modifiedAt: '', fields: {} }));
    return ok({ records, next: found.length < limit ? null : String(found.at(-1)) });
  };
  return { asked, source: { read } as unknown as RecordSource };
};
const request = (limit: number, cursor: string | null = null): ReadRequest => ({
  window: { since: null, until: '' },
  cursor,
  fields: [],
  limit,
  condition: '地域 = "東"',
});

test('where nothing changed it is asked once, as without a condition', async () => {
  const { asked, source } = sourceOf([], new Set());
  expect(await readScope(source, request(10), true)).toMatchObject({ ok: true, value: { records: [] } });
  expect(asked).toEqual([undefined]);
});

test('a first load asks by the condition alone, so that a small part of a large app stays small', async () => {
  const { asked, source } = sourceOf([1, 2, 3], new Set([2]));
  const page = await readScope(source, request(10), false);
  expect(page.ok && page.value.records.map((it) => it.id)).toEqual(['2']);
  expect(page.ok && page.value.outside.size).toBe(0);
  expect(asked).toEqual(['地域 = "東"']);
});

test('whatever the pages, each record comes once, and those that do not meet the condition are told apart', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.nat(60), { maxLength: 40 }),
      fc.array(fc.nat(60)),
      fc.integer({ min: 1, max: 12 }),
      async (ids, chosen, limit) => {
        const all = ids.sort((a, b) => a - b);
        const meeting = new Set(chosen);
        const { source } = sourceOf(all, meeting);
        const [seen, outside]: [string[], string[]] = [[], []];
        for (let cursor: string | null = null, more = true; more; ) {
          const page = await readScope(source, request(limit, cursor), true);
          if (!page.ok) throw new Error(page.fault.code);
          seen.push(...page.value.records.map((it) => it.id));
          outside.push(...page.value.outside);
          cursor = page.value.next;
          more = cursor !== null;
        }
        expect(seen).toEqual(all.map(String));
        expect(outside).toEqual(all.filter((it) => !meeting.has(it)).map(String));
      },
    ),
  );
});
