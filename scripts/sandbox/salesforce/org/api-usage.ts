const hour = 3_600_000;

/** Requests of the last 24 hours against the daily allowance, and the long-running ones at this moment. */
export class ApiUsage {
  #perHour = new Map<number, number>();
  #running = new Map<symbol, number>();
  max = 15_000;
  /** How many requests of 20 seconds and more may run at once: 5 in a developer organization. */
  maxLong = 5;

  clear(): void {
    this.#perHour.clear();
    this.max = 15_000;
    this.maxLong = 5;
  }

  used(now: number): number {
    const oldest = Math.floor((now - 24 * hour) / hour);
    let sum = 0;
    for (const [at, count] of this.#perHour) {
      if (at <= oldest) this.#perHour.delete(at);
      else sum += count;
    }
    return sum;
  }

  setUsed(now: number, used: number): void {
    this.#perHour = new Map([[Math.floor(now / hour), used]]);
  }

  /** Counts requests; false when the allowance was used up already. */
  spend(now: number, count = 1): boolean {
    if (this.used(now) >= this.max) return false;
    const at = Math.floor(now / hour);
    this.#perHour.set(at, (this.#perHour.get(at) ?? 0) + count);
    return true;
  }

  header(now: number): string {
    return `api-usage=${this.used(now)}/${this.max}`;
  }

  started(now: number): symbol {
    const token = Symbol('request');
    this.#running.set(token, now);
    return token;
  }

  ended(token: symbol): void {
    this.#running.delete(token);
  }

  tooManyLong(now: number): boolean {
    let long = 0;
    for (const began of this.#running.values()) if (now - began >= 20_000) long += 1;
    return long >= this.maxLong;
  }
}
