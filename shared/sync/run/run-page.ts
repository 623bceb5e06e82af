import { type Issue, issue } from '../../issue/issue.ts';
import type { StoredRecord } from '../../record/record.ts';
import { ok, type Result } from '../../result.ts';
import { isGone } from '../match/follow-ended.ts';
import { type Matched, matchPage } from '../match/match-page.ts';
import { planOneWay } from '../plan/plan-one-way.ts';
import { planPair } from '../plan/plan-pair.ts';
import type { PlannedRow } from '../plan/planned-row.ts';
import { otherSide, type SideName } from '../ports.ts';
import type { RunContext } from '../run-context.ts';
import { pretend } from './run-items.ts';
import { type WrittenPage, type WrittenRow, writePage } from './write-page.ts';

// A record that somebody edits over and over is left to the next run.
const mostTurns = 3;

/** Plans a page without writing it. */
export const planPage = async (
  run: RunContext,
  side: SideName,
  records: readonly StoredRecord[],
): Promise<Result<readonly PlannedRow[]>> => {
  const prepared = (await run.ports.prepare?.(run, side, records)) ?? ok(run);
  if (!prepared.ok) return prepared;
  const context = prepared.value;
  const matched = await matchPage(context, side, records);
  if (!matched.ok) return matched;
  const plan = context.job.kind === 'twoWay' ? planPair : planOneWay;
  const rows = matched.value.map((it) => tellShared(context, plan(context, side, it), it));
  return context.ceiling ? context.ceiling.admit(rows) : ok(rows);
};

// Whichever of them is chosen, a person should know that there are several, here or on the other side.
const tellShared = ({ translator }: RunContext, row: PlannedRow, matched: Matched): PlannedRow => {
  const [key] = translator.keys;
  const { namesakes, problem } = matched;
  if (!key || (!namesakes && problem !== 'KEY_DUPLICATE')) return row;
  const value = key.normal(row.side, row.source.fields, row.source.revision) ?? '';
  const records: Issue['values'] = namesakes
    ? { count: namesakes.length, records: namesakes.join(', ') }
    : {};
  const field = key[namesakes ? otherSide(row.side) : row.side];
  const told = issue('KEY_DUPLICATE', 'warning', [field], { value, ...records });
  return { ...row, issues: [...row.issues, told] };
};

/** What a page would do, as if it had gone well. */
export const tryPage = async (
  context: RunContext,
  side: SideName,
  records: readonly StoredRecord[],
): Promise<Result<WrittenPage>> => {
  const planned = await planPage(context, side, records);
  return planned.ok ? ok({ rows: planned.value.map(pretend), versions: { left: [], right: [] } }) : planned;
};

/** Plans and writes a page. Rows that changed under our hands are read and planned afresh. */
export const runPage = async (
  context: RunContext,
  side: SideName,
  records: readonly StoredRecord[],
): Promise<Result<WrittenPage>> => {
  const rows: WrittenRow[] = [];
  const versions = { left: [] as string[], right: [] as string[] };
  let left = records;
  for (let turn = 1; left.length > 0; turn += 1) {
    const planned = await planPage(context, side, left);
    if (!planned.ok) return planned;
    const written = await writePage(context, planned.value);
    if (!written.ok) return written;
    versions.left.push(...written.value.versions.left);
    versions.right.push(...written.value.versions.right);
    const moved = turn < mostTurns ? written.value.rows.filter(movedOn) : [];
    rows.push(...written.value.rows.filter((it) => !moved.includes(it)));
    if (moved.length === 0) break;
    const fresh = await readAgain(
      context,
      side,
      moved.map((it) => it.row.source),
    );
    if (!fresh.ok) return fresh;
    left = fresh.value;
    const found = new Set(left.map((it) => it.id));
    rows.push(...moved.filter((it) => !found.has(it.row.source.id)));
  }
  return ok({ rows, versions });
};

/** Records as they are now; those that are gone stay away, unless they were read as gone. */
export const readAgain = async (
  { ports, translator }: RunContext,
  side: SideName,
  records: readonly StoredRecord[],
): Promise<Result<readonly StoredRecord[]>> => {
  if (ports[side].fixed) return ok(records);
  const found = await ports[side].target.lookUp({
    by: { ids: records.map((it) => it.id) },
    fields: translator.fields[side],
  });
  const gone = records.filter(isGone);
  if (!found.ok || gone.length === 0) return found;
  const back = new Set(found.value.map((it) => it.id));
  return ok([...found.value, ...gone.filter((it) => !back.has(it.id))]);
};

const movedOn = ({ outcomes }: WrittenRow): boolean =>
  outcomes.some((it) => it.done === 'refused' && it.fault.code === 'ROW_CHANGED');
