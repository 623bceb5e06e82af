interface Person {
  readonly code: string;
  readonly name: string;
}

/** What somebody said in a thread. */
export interface ThreadComment {
  readonly id: string;
  readonly text: string;
  readonly creator: Person;
  readonly createdAt: number;
}

/** One conversation of a space. */
export interface Thread {
  readonly id: string;
  readonly spaceId: string;
  readonly name: string;
  readonly body: string;
  readonly creator: Person;
  readonly createdAt: number;
  readonly comments: readonly ThreadComment[];
}

/** The threads of every space, oldest first. */
export class Threads {
  readonly #threads = new Map<string, Thread>();
  #lastId = 0;
  #lastComment = 0;

  add(spaceId: string, name: string, creator: Person, createdAt: number): Thread {
    this.#lastId += 1;
    const thread = { id: String(this.#lastId), spaceId, name, body: '', creator, createdAt, comments: [] };
    this.#threads.set(thread.id, thread);
    return thread;
  }

  /** Adds what was said; gives the comment's id. */
  say(thread: Thread, comment: Omit<ThreadComment, 'id'>): string {
    this.#lastComment += 1;
    const id = String(this.#lastComment);
    this.#threads.set(thread.id, { ...thread, comments: [...thread.comments, { ...comment, id }] });
    return id;
  }

  find(id: string): Thread | undefined {
    return this.#threads.get(id);
  }

  of(spaceId: string): readonly Thread[] {
    return [...this.#threads.values()].filter((it) => it.spaceId === spaceId);
  }

  /** Adds or replaces one, and never gives its numbers again. */
  put(thread: Thread): void {
    this.#threads.set(thread.id, thread);
    this.#lastId = Math.max(this.#lastId, Number(thread.id));
    for (const { id } of thread.comments) this.#lastComment = Math.max(this.#lastComment, Number(id));
  }

  drop(spaceId: string): void {
    for (const { id } of this.of(spaceId)) this.#threads.delete(id);
  }

  clear(): void {
    this.#threads.clear();
    this.#lastId = 0;
    this.#lastComment = 0;
  }
}
