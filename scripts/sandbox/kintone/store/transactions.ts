import type { Journal } from './record-store.ts';

/** Makes several changes one: all stay, or, when the work throws, none does. */
export class Transactions implements Journal {
  #undo: (() => void)[] | null = null;

  note(undo: () => void): void {
    this.#undo?.push(undo);
  }

  /** Runs the work; nested runs belong to the outermost one. */
  run<T>(work: () => T): T {
    if (this.#undo) return work();
    this.#undo = [];
    try {
      return work();
    } catch (error) {
      const steps = this.#undo.reverse();
      this.#undo = null;
      for (const step of steps) step();
      throw error;
    } finally {
      this.#undo = null;
    }
  }
}
