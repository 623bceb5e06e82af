import type { Journal } from './record-store.ts';
import type { Kept } from './snapshot.ts';

/** One comment on a record. */
export interface Comment {
  readonly id: number;
  readonly text: string;
  readonly createdAt: number;
  readonly creator: { readonly code: string; readonly name: string };
  readonly mentions: readonly { readonly code: string; readonly type: string }[];
}

interface Thread {
  readonly lastId: number;
  readonly comments: readonly Comment[];
}

/** The comments of every record, oldest first. */
export class Comments implements Kept {
  readonly #journal: Journal;
  readonly #threads = new Map<string, Thread>();

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  add(appId: string, recordId: number, comment: Omit<Comment, 'id'>): Comment {
    const { lastId, comments } = this.#thread(appId, recordId);
    const added = { ...comment, id: lastId + 1 };
    this.#threads.set(key(appId, recordId), { lastId: added.id, comments: [...comments, added] });
    return added;
  }

  of(appId: string, recordId: number): readonly Comment[] {
    return this.#thread(appId, recordId).comments;
  }

  /** Removes one comment; false when there is none with this id. */
  remove(appId: string, recordId: number, id: number): boolean {
    const { lastId, comments } = this.#thread(appId, recordId);
    const left = comments.filter((it) => it.id !== id);
    this.#threads.set(key(appId, recordId), { lastId, comments: left });
    return left.length < comments.length;
  }

  /** Removes all comments of a record. */
  drop(appId: string, recordId: number): void {
    const name = key(appId, recordId);
    const thread = this.#threads.get(name);
    if (!thread) return;
    this.#journal.note(() => this.#threads.set(name, thread));
    this.#threads.delete(name);
  }

  dump(): Iterable<unknown> {
    return this.#threads;
  }

  restore(line: unknown): void {
    const [name, thread] = line as [string, Thread];
    this.#threads.set(name, thread);
  }

  clear(): void {
    this.#threads.clear();
  }

  #thread(appId: string, recordId: number): Thread {
    return this.#threads.get(key(appId, recordId)) ?? { lastId: 0, comments: [] };
  }
}

const key = (appId: string, recordId: number): string => `${appId}/${recordId}`;
