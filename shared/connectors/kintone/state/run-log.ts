import { fault } from '../../../fault/fault.ts';
import type { WriteOperation } from '../../../ports/record-target.ts';
import type { RunLog } from '../../../ports/run-log.ts';
import { fail, ok, type Result } from '../../../result.ts';
import type { RunItem, RunReport } from '../../../sync/report.ts';
import { kintoneLimits } from '../limits.ts';
import { allOf, inQuery, quote } from '../query.ts';
import { orNull, type StateRecords } from './state-records.ts';

// Stays well below what one text field of a record carries comfortably on a screen.
const bodyCharacters = 60_000;

/** Runs as records of the log app; the items of a page follow in records of their own, as many as they need. */
export const kintoneRunLog = (records: StateRecords): RunLog => {
  const known = new Set<string>();
  const one = async (operations: readonly WriteOperation[]): Promise<Result<void>> => {
    const done = await records.write(operations);
    if (!done.ok) return done;
    const refused = done.value.find((it) => it.done === 'refused');
    return refused ? fail(refused.fault) : ok(undefined);
  };
  return {
    save: async (report) => {
      known.add(report.run);
      return one([toRun(report)]);
    },
    append: async (run, page, items) => {
      if (!known.has(run)) {
        const found = await records.find(inQuery('key', [run]));
        if (!found.ok) return found;
        if (found.value.length === 0) return fail(fault('ROW_NOT_FOUND', 'renkei', { run }));
        known.add(run);
      }
      return items.length > 0 ? one(toPages(run, page, items)) : ok(undefined);
    },
    list: async ({ job, since, limit }) => {
      const condition = allOf(
        'kind in ("run")',
        job === undefined ? null : `job = ${quote(job)}`,
        since === undefined ? null : `startedAt >= ${quote(since)}`,
      );
      // A log grows by hundreds of runs a day: only the newest are read, unless a whole year is asked for.
      const few = limit <= kintoneLimits.rowsPerRead;
      const found = await (few ? records.newest(condition, limit) : records.find(condition));
      if (!found.ok) return found;
      const reports = found.value.map((it) => JSON.parse(it.text('body')) as RunReport);
      return ok(reports.sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1)));
    },
    items: async (run) => {
      const found = await records.find(`kind in ("items") and run = ${quote(run)}`);
      if (!found.ok) return found;
      const inOrder = [...found.value].sort((a, b) => (a.text('key') < b.text('key') ? -1 : 1));
      return ok(inOrder.flatMap((it) => JSON.parse(it.text('body')) as RunItem[]));
    },
  };
};

const toRun = (report: RunReport): WriteOperation => ({
  kind: 'upsert',
  ref: report.run,
  key: { field: 'key', value: report.run },
  fields: {
    kind: 'run',
    run: report.run,
    job: report.job,
    trigger: report.trigger,
    state: report.state,
    startedAt: report.startedAt,
    endedAt: report.endedAt,
    ...Object.fromEntries(Object.entries(report.counts).map(([name, count]) => [name, String(count)])),
    writes: String(report.writes),
    kintoneRequests: String(report.requests.kintone),
    otherRequests: String(report.requests.other),
    fault: orNull(report.fault?.code ?? null),
    body: JSON.stringify(report),
  },
});

const toPages = (run: string, page: number, items: readonly RunItem[]): readonly WriteOperation[] =>
  splitBySize(items).map((part, i) => {
    const key = `${run}:${String(page).padStart(6, '0')}:${String(i).padStart(4, '0')}`;
    return {
      kind: 'upsert',
      ref: key,
      key: { field: 'key', value: key },
      fields: { kind: 'items', run, page: String(page), body: JSON.stringify(part) },
    };
  });

const splitBySize = (items: readonly RunItem[]): readonly (readonly RunItem[])[] => {
  const parts: RunItem[][] = [];
  let left = 0;
  for (const item of items) {
    const size = JSON.stringify(item).length + 1;
    if (size > left || parts.length === 0) {
      parts.push([]);
      left = bodyCharacters;
    }
    parts.at(-1)?.push(item);
    left -= size;
  }
  return parts;
};
