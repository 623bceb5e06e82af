import { randomUUID } from 'node:crypto';
import type { SandboxClock } from '../../host/sandbox-clock.ts';

/** A list of records that is handed out page by page. */
export interface Cursor {
  readonly id: string;
  readonly appId: string;
  readonly fields: readonly string[] | null;
  readonly size: number;
  readonly recordIds: readonly number[];
  readonly position: number;
}

/** Cursors a domain may hold at once. */
export const mostCursors = 10;
const lifetimeMs = 600_000;

/** The open cursors; one that was not used for ten minutes is gone. */
export class Cursors {
  readonly #clock: SandboxClock;
  readonly #cursors = new Map<string, { cursor: Cursor; usedAt: number }>();

  constructor(clock: SandboxClock) {
    this.#clock = clock;
  }

  /** Whether another one may be opened. */
  get full(): boolean {
    this.#forgetOld();
    return this.#cursors.size >= mostCursors;
  }

  open(cursor: Omit<Cursor, 'id' | 'position'>): Cursor {
    const opened = { ...cursor, id: randomUUID(), position: 0 };
    this.#cursors.set(opened.id, { cursor: opened, usedAt: this.#clock.now() });
    return opened;
  }

  find(id: string): Cursor | undefined {
    this.#forgetOld();
    return this.#cursors.get(id)?.cursor;
  }

  /** Remembers how far a cursor was read; one that was read to its end goes away. */
  advance(cursor: Cursor): void {
    const position = cursor.position + cursor.size;
    if (position >= cursor.recordIds.length) this.#cursors.delete(cursor.id);
    else this.#cursors.set(cursor.id, { cursor: { ...cursor, position }, usedAt: this.#clock.now() });
  }

  close(id: string): boolean {
    return this.#cursors.delete(id);
  }

  clear(): void {
    this.#cursors.clear();
  }

  #forgetOld(): void {
    const since = this.#clock.now() - lifetimeMs;
    for (const [id, { usedAt }] of this.#cursors) if (usedAt < since) this.#cursors.delete(id);
  }
}
