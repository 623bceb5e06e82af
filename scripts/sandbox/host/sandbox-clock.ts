/** The stand-ins' time: the machine's, until a test sets it; a set clock keeps running from where it was put. */
export class SandboxClock {
  #offset = 0;

  now(): number {
    return Date.now() + this.#offset;
  }

  set(now: number | null): void {
    this.#offset = now === null ? 0 : now - Date.now();
  }

  advance(ms: number): void {
    this.#offset += ms;
  }
}
