/** What a fault rule looks for; method and path are exact, the path without its query string. */
export interface FaultMatch {
  readonly method?: string;
  readonly path?: string;
  /** How many matching requests it hits; 1 when not said. */
  readonly times?: number;
  /** How many matching requests it lets through first. */
  readonly after?: number;
}

/** What happens to a request that was hit; `delayMs` alone delays the true answer. */
export interface FaultEffect {
  readonly status?: number;
  readonly body?: unknown;
  readonly html?: boolean;
  readonly delayMs?: number;
  /** `true` closes the connection unanswered, `"after"` does so once the work is done. */
  readonly drop?: boolean | 'after';
}

/** One rule as `POST /__sandbox/faults` takes it. */
export interface FaultRule {
  readonly match: FaultMatch;
  readonly do: FaultEffect;
}

/** The trouble that is switched on; rules are tried in the order they came, the first that hits is used up by one. */
export class Faults {
  #rules: { rule: FaultRule; letThrough: number; left: number }[] = [];

  add(rules: readonly FaultRule[]): void {
    for (const rule of rules) {
      this.#rules.push({ rule, letThrough: rule.match.after ?? 0, left: rule.match.times ?? 1 });
    }
  }

  clear(): void {
    this.#rules = [];
  }

  list(): readonly FaultRule[] {
    return this.#rules.filter((it) => it.left > 0).map((it) => it.rule);
  }

  /** Gives the effect that hits this request, if any, and counts it. */
  take(method: string, path: string): FaultEffect | null {
    for (const it of this.#rules) {
      if (it.left <= 0 || !matches(it.rule.match, method, path)) continue;
      if (it.letThrough > 0) {
        it.letThrough -= 1;
        continue;
      }
      it.left -= 1;
      return it.rule.do;
    }
    return null;
  }
}

const matches = (match: FaultMatch, method: string, path: string): boolean =>
  (match.method === undefined || match.method.toUpperCase() === method) &&
  (match.path === undefined || match.path === path);
