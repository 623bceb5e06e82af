import type { Kept } from './snapshot.ts';
import { Threads } from './threads.ts';

/** Somebody who belongs to a space. */
export interface SpaceMember {
  readonly entity: { readonly type: string; readonly code: string };
  readonly isAdmin: boolean;
  readonly includeSubs: boolean;
}

interface Person {
  readonly code: string;
  readonly name: string;
}

/** The parts of a space's page that can be hidden. */
export const spaceParts = [
  'showAnnouncement',
  'showThreadList',
  'showAppList',
  'showMemberList',
  'showRelatedLinkList',
] as const;

/** A place that apps belong to; apps of a guest space have addresses of their own. */
export interface Space {
  readonly id: string;
  readonly name: string;
  readonly body: string;
  readonly isGuest: boolean;
  readonly isPrivate: boolean;
  readonly fixedMember: boolean;
  readonly useMultiThread: boolean;
  /** Parts of its page that are hidden. */
  readonly hidden: readonly string[];
  /** Who may make apps in it. */
  readonly createApp: 'EVERYONE' | 'ADMIN';
  readonly defaultThread: string;
  readonly creator: Person;
  readonly modifier: Person;
  readonly members: readonly SpaceMember[];
  /** E-mail addresses of the guests in a guest space. */
  readonly guests: readonly string[];
  readonly createdAt: number;
  readonly modifiedAt: number;
}

/** What somebody says who makes a space; the rest is as usual. */
export type NewSpace = Pick<Space, 'name' | 'isGuest' | 'members' | 'creator' | 'createdAt'> & Partial<Space>;

/** Every space of the tenant, with the threads in them. */
export class Spaces implements Kept {
  readonly threads = new Threads();
  readonly #spaces = new Map<string, Space>();
  #lastId = 0;

  add(space: NewSpace): Space {
    this.#lastId += 1;
    const id = String(this.#lastId);
    const { id: defaultThread } = this.threads.add(id, space.name, space.creator, space.createdAt);
    const added: Space = {
      body: '',
      isPrivate: space.isGuest,
      fixedMember: false,
      useMultiThread: true,
      hidden: [],
      createApp: 'EVERYONE',
      modifier: space.creator,
      modifiedAt: space.createdAt,
      guests: [],
      ...space,
      id,
      defaultThread,
    };
    this.#spaces.set(id, added);
    return added;
  }

  find(id: string): Space | undefined {
    return this.#spaces.get(id);
  }

  list(): readonly Space[] {
    return [...this.#spaces.values()];
  }

  replace(space: Space): void {
    this.#spaces.set(space.id, space);
  }

  remove(id: string): void {
    this.#spaces.delete(id);
    this.threads.drop(id);
  }

  *dump(): Iterable<unknown> {
    for (const space of this.#spaces.values()) yield { space, threads: this.threads.of(space.id) };
  }

  restore(line: unknown): void {
    const { space, threads } = line as { space: Space; threads: ReturnType<Threads['of']> };
    this.#spaces.set(space.id, space);
    for (const thread of threads) this.threads.put(thread);
    this.#lastId = Math.max(this.#lastId, Number(space.id));
  }

  clear(): void {
    this.#spaces.clear();
    this.threads.clear();
    this.#lastId = 0;
  }
}
