import { ok, type Result } from '../../result.ts';
import type { PlannedRow } from '../plan/planned-row.ts';
import { addsCustomer, heldAtCeiling } from './ceiling.rules.ts';
import type { Ceiling } from './ceiling.ts';

/** Keeps one run below its connection's ceiling. A run that adds nobody never asks how many there are. */
export class CeilingKeeper {
  readonly #ceiling: Ceiling;
  readonly #admitted = new Set<string>();
  #counted: Promise<Result<number | null>> | null = null;

  constructor(ceiling: Ceiling) {
    this.#ceiling = ceiling;
  }

  /** Lets as many new customers through as there is room for, in their order; the others wait, and all else goes. */
  async admit(rows: readonly PlannedRow[]): Promise<Result<readonly PlannedRow[]>> {
    const adding = rows.filter(addsCustomer);
    const { stop, customers } = this.#ceiling;
    if (!stop || adding.length === 0) {
      this.#let(adding);
      return ok(rows);
    }
    this.#counted ??= this.#ceiling.count();
    const counted = await this.#counted;
    // Asked again by the next attempt: a question that failed once says nothing about the next.
    if (!counted.ok) this.#counted = null;
    if (!counted.ok) return counted;
    const before = counted.value ?? Number.NEGATIVE_INFINITY;
    return ok(
      rows.map((row) => {
        if (!addsCustomer(row) || this.#admitted.has(nameOf(row))) return row;
        if (before + this.#admitted.size >= customers) return heldAtCeiling(row, customers);
        this.#let([row]);
        return row;
      }),
    );
  }

  /** How many there are after a run that added some; null when it added none, or nobody can say. */
  async tell(): Promise<Result<{ readonly count: number; readonly ceiling: number } | null>> {
    if (this.#admitted.size === 0 && this.#counted === null) return ok(null);
    const found = await this.#ceiling.count();
    if (!found.ok || found.value === null) return found.ok ? ok(null) : found;
    return ok({ count: found.value, ceiling: this.#ceiling.customers });
  }

  // A page that is planned again must not take its places twice.
  #let(rows: readonly PlannedRow[]): void {
    for (const it of rows) this.#admitted.add(nameOf(it));
  }
}

const nameOf = ({ side, source }: PlannedRow): string => `${side} ${source.id}`;
