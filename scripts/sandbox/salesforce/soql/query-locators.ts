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

/** The open queries of the organization; a user may keep ten, the eleventh closes the oldest. */
export class QueryLocators {
  readonly #open = new Map<string, OpenQuery>();
  #count = 0;

  clear(): void {
    this.#open.clear();
  }

  keep(query: OpenQuery): string {
    const mine = [...this.#open].filter(([, it]) => it.userId === query.userId);
    const [oldest] = mine;
    if (mine.length >= mostOpen && oldest) this.#open.delete(oldest[0]);
    this.#count += 1;
    const id = `01g5g0${String(this.#count).padStart(9, '0')}AAA`;
    this.#open.set(id, query);
    return id;
  }

  find(id: string, userId: string): OpenQuery {
    const found = this.#open.get(id);
    if (found?.userId !== userId) throw notFoundLocator();
    return found;
  }
}
