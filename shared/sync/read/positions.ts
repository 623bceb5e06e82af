import type { ReadWindow } from '../../ports/record-source.ts';
import type { StoredRecord } from '../../record/record.ts';
import { ok, type Result } from '../../result.ts';
import type { SideName, SyncPorts } from '../ports.ts';
import { retrying } from '../run/retrying.ts';
import { type Checkpoint, freshCheckpoint, type Rest } from './checkpoint.ts';
import { restAfter } from './reading.ts';
import { advance, keepSeen, versionOf } from './window.ts';

/** One page as it was read: what is in it, and which of that was new to us. */
export interface ReadPage {
  readonly window: ReadWindow;
  readonly records: readonly StoredRecord[];
  readonly fresh: readonly StoredRecord[];
  readonly next: string | null;
  /** What stays behind meanwhile; with `ofRest` the page is of that. */
  readonly rest?: Rest;
  readonly ofRest?: true;
}

/** How far a run has come on each side. Saved only where something moved, so that an idle run writes nothing. */
export class Positions {
  readonly #ports: SyncPorts;
  readonly #at: Record<SideName, Checkpoint>;
  readonly #unsaved = new Set<SideName>();

  private constructor(ports: SyncPorts, at: Record<SideName, Checkpoint>) {
    this.#ports = ports;
    this.#at = at;
  }

  /** Loads the positions of the sides that a job reads. */
  static async load(ports: SyncPorts, job: string, sides: readonly SideName[]): Promise<Result<Positions>> {
    const at = { left: freshCheckpoint(job, 'left'), right: freshCheckpoint(job, 'right') };
    for (const side of sides) {
      const loaded = await retrying(ports, () => ports.checkpoints.load(job, side));
      if (!loaded.ok) return loaded;
      at[side] = loaded.value;
    }
    return ok(new Positions(ports, at));
  }

  of(side: SideName): Checkpoint {
    return this.#at[side];
  }

  /** The records that were not dealt with in this very version before. */
  unseen(side: SideName, records: readonly StoredRecord[]): readonly StoredRecord[] {
    const seen = new Set(this.#at[side].seen ?? []);
    return seen.size === 0 ? records : records.filter((it) => !seen.has(versionOf(it)));
  }

  /** Remembers versions that are our own doing, so that reading them again is no news. */
  addEchoes(side: SideName, versions: readonly string[]): void {
    if (versions.length === 0) return;
    const at = this.#at[side];
    this.#at[side] = { ...at, seen: keepSeen([...(at.seen ?? []), ...versions]) };
    this.#unsaved.add(side);
  }

  /** Moves past a page whose writes are done. */
  async passPage(side: SideName, page: ReadPage): Promise<Result<void>> {
    const before = this.#at[side];
    this.#at[side] = moveOn(before, page, this.#ports.clock.now());
    const newPlace = this.#at[side].bookmark !== before.bookmark;
    const busy = page.next !== null || before.signpost !== null || page.ofRest;
    const moved = page.fresh.length > 0 || busy || newPlace;
    if (moved) this.#unsaved.add(side);
    return this.#unsaved.has(side) ? this.#save(side) : ok(undefined);
  }

  /** Saves what `passPage` had no occasion to. */
  async flush(): Promise<Result<void>> {
    for (const side of [...this.#unsaved]) {
      const saved = await this.#save(side);
      if (!saved.ok) return saved;
    }
    return ok(undefined);
  }

  async #save(side: SideName): Promise<Result<void>> {
    const saved = await retrying(this.#ports, () => this.#ports.checkpoints.save(this.#at[side]));
    if (!saved.ok) return saved;
    this.#at[side] = saved.value;
    this.#unsaved.delete(side);
    return ok(undefined);
  }
}

// The bookmark is not for what was left behind: that has a place of its own.
const moveOn = (at: Checkpoint, page: ReadPage, now: number): Checkpoint => {
  const { rest, ofRest, window, records, next } = page;
  if (!rest) return advance(at, window, page, now);
  if (!ofRest) return { ...advance(at, window, page, now), rest };
  const seen = keepSeen([...(at.seen ?? []), ...records.map(versionOf)]);
  return { ...at, seen, rest: restAfter(rest, next) };
};
