/** A place that apps belong to; apps of a guest space have addresses of their own. */
export interface Space {
  readonly id: string;
  readonly name: string;
  readonly isGuest: boolean;
  readonly isPrivate: boolean;
  readonly defaultThread: string;
  readonly members: readonly {
    readonly entity: { readonly type: string; readonly code: string };
    readonly isAdmin: boolean;
    readonly includeSubs: boolean;
  }[];
}

/** Every space of the tenant. */
export class Spaces {
  readonly #spaces = new Map<string, Space>();
  #lastId = 0;

  add(space: Omit<Space, 'id' | 'defaultThread'>): Space {
    this.#lastId += 1;
    const id = String(this.#lastId);
    const added = { ...space, id, defaultThread: id };
    this.#spaces.set(id, added);
    return added;
  }

  find(id: string): Space | undefined {
    return this.#spaces.get(id);
  }

  remove(id: string): boolean {
    return this.#spaces.delete(id);
  }

  replace(space: Space): void {
    this.#spaces.set(space.id, space);
  }

  clear(): void {
    this.#spaces.clear();
    this.#lastId = 0;
  }
}
