import { ok, type Result } from '../../result.ts';
import type { ReadPage } from '../read/positions.ts';
import type { WrittenPage } from './write-page.ts';

/** A page that was read and is being written; `keys` are those it writes to. */
export interface PageUnderWay {
  readonly page: ReadPage;
  readonly keys: ReadonlySet<string>;
  readonly written: Promise<Result<WrittenPage>>;
}

/** What is done about a page once it is written. */
export interface PageSteps {
  /** Logs the page and moves the position behind it. */
  pass(page: ReadPage, written: WrittenPage): Promise<Result<void>>;
  /** Logs the page alone: one before it failed, so the position has to stay. */
  log(page: ReadPage, written: WrittenPage): Promise<Result<void>>;
}

/** Pages that are written side by side and passed in the order they were read. */
export class PageLine {
  readonly #steps: PageSteps;
  readonly #underWay: PageUnderWay[] = [];
  #failed: Result<void> = ok(undefined);

  constructor(steps: PageSteps) {
    this.#steps = steps;
  }

  add(page: PageUnderWay): void {
    // Whoever waits for the page hears of a crash; until then it must not bring the process down by itself.
    page.written.catch(() => undefined);
    this.#underWay.push(page);
  }

  /** Passes pages until fewer than `most` are under way. */
  waitForRoom(most: number): Promise<Result<void>> {
    return this.#passWhile(() => this.#underWay.length >= most);
  }

  /** Passes pages until none under way writes to any of these keys: the later row must win. */
  waitForKeys(keys: ReadonlySet<string>): Promise<Result<void>> {
    return this.#passWhile(() => this.#underWay.some((it) => sharesAny(it.keys, keys)));
  }

  /**
   * Passes what is under way, also when the reading ended with a fault: what was read before it is whole. Gives that
   * fault back, or the first one of the pages; behind a page that failed the others are only logged.
   */
  async finish(end: Result<void>): Promise<Result<void>> {
    const passed = await this.#passWhile(() => this.#underWay.length > 0);
    for (const { page, written } of this.#underWay.splice(0)) {
      // Already on its way when something went wrong: it was written, so the log has to know of it.
      const outcome = await written;
      if (outcome.ok) await this.#steps.log(page, outcome.value);
    }
    return end.ok ? passed : end;
  }

  async #passWhile(waiting: () => boolean): Promise<Result<void>> {
    while (this.#failed.ok && waiting()) {
      const [first] = this.#underWay.splice(0, 1);
      const written = await first?.written;
      if (!first || !written) break;
      const passed = written.ok ? await this.#steps.pass(first.page, written.value) : written;
      if (!passed.ok) this.#failed = passed;
    }
    return this.#failed;
  }
}

const sharesAny = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean => {
  for (const it of others) if (some.has(it)) return true;
  return false;
};
