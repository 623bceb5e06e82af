import type { Kept } from './snapshot.ts';

/** Somebody from outside, known by their e-mail address. */
export interface Guest {
  readonly code: string;
  readonly name: string;
}

/** The guests of the tenant. They can be put into guest spaces; nobody signs in as one here. */
export class Guests implements Kept {
  readonly #guests = new Map<string, Guest>();

  add(guest: Guest): void {
    this.#guests.set(guest.code, guest);
  }

  find(code: string): Guest | undefined {
    return this.#guests.get(code);
  }

  remove(code: string): void {
    this.#guests.delete(code);
  }

  dump(): Iterable<Guest> {
    return this.#guests.values();
  }

  restore(line: unknown): void {
    this.add(line as Guest);
  }

  clear(): void {
    this.#guests.clear();
  }
}
