import type { Kept } from './snapshot.ts';

/** Somebody who belongs to a space. */
export interface SpaceMember {
  readonly entity: { readonly type: string; readonly code: string };
  readonly isAdmin: boolean;
  readonly includeSubs: boolean;
}

/** A place that apps belong to; apps of a guest space have addresses of their own. */
export interface Space {
  readonly id: string;
  readonly name: string;
  readonly body: string;
  readonly isGuest: boolean;
  readonly isPrivate: boolean;
  readonly fixedMember: boolean;
  readonly useMultiThread: boolean;
  readonly defaultThread: string;
  readonly creator: { readonly code: string; readonly name: string };
  readonly members: readonly SpaceMember[];
  readonly createdAt: number;
}

/** Every space of the tenant, and the threads in them. */
export class Spaces implements Kept {
  readonly #spaces = new Map<string, Space>();
  /** Thread id -> space id. */
  readonly #threads = new Map<string, string>();
  #lastId = 0;
  #lastThread = 0;
  #lastComment = 0;

  add(space: Omit<Space, 'id' | 'defaultThread'>): Space {
    this.#lastId += 1;
    const id = String(this.#lastId);
    const added = { ...space, id, defaultThread: this.addThread(id) };
    this.#spaces.set(id, added);
    return added;
  }

  addThread(spaceId: string): string {
    this.#lastThread += 1;
    const id = String(this.#lastThread);
    this.#threads.set(id, spaceId);
    return id;
  }

  addThreadComment(): string {
    this.#lastComment += 1;
    return String(this.#lastComment);
  }

  find(id: string): Space | undefined {
    return this.#spaces.get(id);
  }

  /** The space a thread belongs to. */
  ofThread(id: string): Space | undefined {
    return this.#spaces.get(this.#threads.get(id) ?? '');
  }

  list(): readonly Space[] {
    return [...this.#spaces.values()];
  }

  replace(space: Space): void {
    this.#spaces.set(space.id, space);
  }

  remove(id: string): void {
    this.#spaces.delete(id);
  }

  /** Threads say nothing here that could be read back, so only each space's own one is kept. */
  dump(): Iterable<Space> {
    return this.#spaces.values();
  }

  restore(line: unknown): void {
    const space = line as Space;
    this.#spaces.set(space.id, space);
    this.#threads.set(space.defaultThread, space.id);
    this.#lastId = Math.max(this.#lastId, Number(space.id));
    this.#lastThread = Math.max(this.#lastThread, Number(space.defaultThread));
  }

  clear(): void {
    this.#spaces.clear();
    this.#threads.clear();
    this.#lastId = 0;
    this.#lastThread = 0;
    this.#lastComment = 0;
  }
}
