import type { SandboxClock } from '../../host/sandbox-clock.ts';

/** How often one app was called. */
export interface AppUsage {
  readonly methods: Readonly<Record<string, number>>;
  readonly calls: Readonly<Record<string, number>>;
  readonly today: number;
}

interface Counts {
  methods: Record<string, number>;
  calls: Record<string, number>;
  day: string;
  today: number;
}

/** Calls per app; the daily count starts anew at 09:00 in Japan, which is midnight UTC. */
export class Usage {
  readonly #clock: SandboxClock;
  readonly #apps = new Map<string, Counts>();

  constructor(clock: SandboxClock) {
    this.#clock = clock;
  }

  count(appId: string, method: string, path: string): void {
    const day = this.#day();
    const counts = this.#apps.get(appId) ?? { methods: {}, calls: {}, day, today: 0 };
    const call = `${method} ${path}`;
    counts.methods[method] = (counts.methods[method] ?? 0) + 1;
    counts.calls[call] = (counts.calls[call] ?? 0) + 1;
    counts.today = counts.day === day ? counts.today + 1 : 1;
    counts.day = day;
    this.#apps.set(appId, counts);
  }

  of(appId: string): AppUsage {
    const counts = this.#apps.get(appId);
    if (!counts) return { methods: {}, calls: {}, today: 0 };
    return {
      methods: counts.methods,
      calls: counts.calls,
      today: counts.day === this.#day() ? counts.today : 0,
    };
  }

  clear(): void {
    this.#apps.clear();
  }

  #day(): string {
    return new Date(this.#clock.now()).toISOString().slice(0, 10);
  }
}
