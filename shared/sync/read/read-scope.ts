import type { Page, ReadRequest, RecordSource } from '../../ports/record-source.ts';
import { ok, type Result } from '../../result.ts';

/** A page, and which of its records do not meet the job's condition. */
export interface ScopedPage extends Page {
  readonly outside: ReadonlySet<string>;
}

const nobody: ReadonlySet<string> = new Set();

/**
 * Reads one page. A job that already brought records over wants to hear of those that no longer meet its condition: so
 * whatever changed is read, and only where there is something the same stretch is read a second time by the condition.
 */
export const readScope = async (
  source: RecordSource,
  request: ReadRequest,
  watched: boolean,
): Promise<Result<ScopedPage>> => {
  const { condition, ...all } = request;
  if (!watched || !condition) {
    const page = await source.read(request);
    return page.ok ? ok({ ...page.value, outside: nobody }) : page;
  }
  const page = await source.read(all);
  if (!page.ok || page.value.records.length === 0)
    return page.ok ? ok({ ...page.value, outside: nobody }) : page;
  // Both follow the same order from the same place, so as many rows as there reach at least as far.
  const inside = await source.read(request);
  if (!inside.ok) return inside;
  const ids = new Set(inside.value.records.map((it) => it.id));
  const outside = page.value.records.filter((it) => !ids.has(it.id) && !it.became).map((it) => it.id);
  return ok({ ...page.value, outside: new Set(outside) });
};
