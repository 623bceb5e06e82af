import { notFoundLocator } from './locator-error.ts';

/** The rest of an answer that did not fit on one page. */
export interface OpenQuery {
  readonly userId: string;
  readonly total: number;
  readonly pageSize: number;
  /** Makes the JSON of records `[from, to)`. */
  readonly page: (from: number, to: number) => readonly Record<string, unknown>[];
}

const mostOpen = 10;
const keptFor = 2 * 86_400_000;

/** The open queries of the organization; a user may keep ten, the eleventh closes the oldest, and so do two days. */
export class QueryLocators {
  readonly #open = new Map<string, { readonly query: OpenQuery; readonly at: number }>();
  #count = 0;

  clear(): void {
    this.#open.clear();
  }

  keep(query: OpenQuery, now: number): string {
    const mine = [...this.#open].filter(([, it]) => it.query.userId === query.userId);
    const [oldest] = mine;
    if (mine.length >= mostOpen && oldest) this.#open.delete(oldest[0]);
    this.#count += 1;
    const id = `01g5g0${String(this.#count).padStart(9, '0')}AAA`;
    this.#open.set(id, { query, at: now });
    return id;
  }

  find(id: string, userId: string, now: number): OpenQuery {
    const found = this.#open.get(id);
    if (found?.query.userId !== userId || now - found.at > keptFor) throw notFoundLocator();
    return found.query;
  }
}
