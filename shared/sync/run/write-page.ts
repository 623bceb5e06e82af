import type { Link } from '../../ports/link-store.ts';
import type { WriteOutcome } from '../../ports/record-target.ts';
import { ok, type Result } from '../../result.ts';
import type { PlannedRow, PlannedWrite } from '../plan/planned-row.ts';
import { otherSide, type SideName } from '../ports.ts';
import { versionOf } from '../read/window.ts';
import type { RunContext } from '../run-context.ts';
import { retrying } from './retrying.ts';

/** A row after its writes. */
export interface WrittenRow {
  readonly row: PlannedRow;
  /** One outcome a write, in the row's order. */
  readonly outcomes: readonly WriteOutcome[];
}

/** A page after its writes: what became of each row, and the versions that are our own doing. */
export interface WrittenPage {
  readonly rows: readonly WrittenRow[];
  readonly versions: Readonly<Record<SideName, readonly string[]>>;
}

/** Writes a page, the other side first, and then remembers the pairs. Never the other way round. */
export const writePage = async (
  context: RunContext,
  rows: readonly PlannedRow[],
): Promise<Result<WrittenPage>> => {
  const outcomes = new Map<PlannedWrite, WriteOutcome>();
  const allowed = await context.mayWrite();
  if (!allowed.ok) return allowed;
  const side = rows[0]?.side ?? 'left';
  for (const target of [otherSide(side), side]) {
    const writes = rows.flatMap((it) => it.writes.filter((write) => write.side === target));
    const done = await writeSide(context, target, writes, outcomes);
    if (!done.ok) return done;
  }
  const written = rows.map((row) => ({ row, outcomes: row.writes.flatMap((it) => outcomes.get(it) ?? []) }));
  const links = written.flatMap((it) => [...linkOf(it), ...(it.row.heir ? [it.row.heir] : [])]);
  if (links.length > 0) {
    // Tried by itself: planning the page anew would forget which of the values are our own.
    const saved = await retrying(context.ports, () => context.ports.links.save(links));
    if (!saved.ok) return saved;
  }
  const versions = { left: versionsOf('left', outcomes), right: versionsOf('right', outcomes) };
  const across = otherSide(side);
  // What was written since has a newer version, which comes later in the list and replaces this one.
  versions[across].unshift(...rows.flatMap((it) => it.partnerVersion ?? []));
  return ok({ rows: written, versions });
};

const writeSide = async (
  context: RunContext,
  side: SideName,
  writes: readonly PlannedWrite[],
  outcomes: Map<PlannedWrite, WriteOutcome>,
): Promise<Result<void>> => {
  if (writes.length === 0) return ok(undefined);
  // A reference must be one row's own; two rows may write to the same record.
  const operations = writes.map((it, i) => ({ ...it.operation, ref: String(i) }));
  const done = await context.ports[side].target.write(operations);
  if (!done.ok) return done;
  for (const outcome of done.value) {
    const write = writes[Number(outcome.ref)];
    if (write) outcomes.set(write, outcome);
  }
  return ok(undefined);
};

const versionsOf = (side: SideName, outcomes: ReadonlyMap<PlannedWrite, WriteOutcome>): string[] =>
  [...outcomes].flatMap(([write, it]) =>
    write.side === side && it.done !== 'refused' && it.revision !== null
      ? [versionOf({ id: it.id, revision: it.revision })]
      : [],
  );

/** The pair as it stands after the writes; a field whose write was refused keeps the note it had. */
const linkOf = ({ row, outcomes }: WrittenRow): readonly Link[] => {
  if (!row.link) return [];
  const refused = new Set(
    row.writes
      .filter((_, i) => outcomes[i]?.done === 'refused')
      .flatMap((it) => it.changes.map((c) => c.row)),
  );
  const done = (side: SideName) => {
    const at = row.writes.findIndex((it) => it.side === side);
    const outcome = outcomes[at];
    return outcome && outcome.done !== 'refused' ? outcome : null;
  };
  const left = row.link.left || done('left')?.id;
  const right = row.link.right || done('right')?.id;
  if (!left || !right) return [];
  const agreed = Object.fromEntries(Object.entries(row.link.agreed).filter(([id]) => !refused.has(id)));
  return [
    {
      ...row.link,
      left,
      right,
      agreed: { ...keptNotes(row, refused), ...agreed },
      leftRevision: done('left')?.revision ?? row.link.leftRevision,
      rightRevision: done('right')?.revision ?? row.link.rightRevision,
    },
  ];
};

const keptNotes = (row: PlannedRow, refused: ReadonlySet<string>): Link['agreed'] =>
  Object.fromEntries(Object.entries(row.before ?? {}).filter(([id]) => refused.has(id)));
