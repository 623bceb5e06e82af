interface Entry {
  readonly at: number;
  readonly id: string;
}

const keepStale = 1000;

/**
 * Records in the order of their SystemModstamp. Entries are only added; one whose record has moved on is
 * stale and passed over by the reader, and swept out once stale ones outnumber the living.
 */
export class StampIndex {
  #entries: Entry[] = [];

  add(at: number, id: string): void {
    const last = this.#entries.at(-1);
    if (!last || last.at <= at) this.#entries.push({ at, id });
    else this.#entries.splice(this.#after(at), 0, { at, id });
  }

  /** Ids whose entries lie in `[from, to]`, in order of time, stale ones included. */
  *between(from: number, to: number): Generator<Entry> {
    for (let i = this.#after(from - 1); i < this.#entries.length; i++) {
      const entry = this.#entries[i] as Entry;
      if (entry.at > to) return;
      yield entry;
    }
  }

  sweep(living: number, isCurrent: (entry: Entry) => boolean): void {
    if (this.#entries.length <= 2 * living + keepStale) return;
    this.#entries = this.#entries.filter(isCurrent);
  }

  // The first position whose time is later than `at`.
  #after(at: number): number {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#entries[middle] as Entry).at <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
