/** What a handler is given; the page adds the properties its event has. */
export interface KintoneEvent {
  readonly type: string;
  [property: string]: unknown;
}

/** A handler as a plugin registers it. */
export type EventHandler = (event: KintoneEvent) => unknown;

/** How a round of handlers ended: what the last of them returned, or the first failure. */
export interface Fired {
  readonly returned: unknown;
  readonly failed: boolean;
}

/**
 * The handlers of a page, in the order they were registered. All of a round get the same event object, one after
 * another; only what the last one returns counts. A handler that fails ends the round.
 */
export class EventHub {
  #handlers: { type: string; handler: EventHandler }[] = [];
  #running = 0;

  on(types: string | readonly string[], handler: EventHandler): void {
    for (const type of [types].flat()) this.#handlers.push({ type, handler });
  }

  /** Removes a handler, all of a type, or everything; says whether anything was removed. */
  off(types?: string | readonly string[], handler?: EventHandler): boolean {
    const wanted = types === undefined ? null : new Set([types].flat());
    const left = this.#handlers.filter(
      (it) => !((wanted === null || wanted.has(it.type)) && (!handler || it.handler === handler)),
    );
    const removed = left.length < this.#handlers.length;
    this.#handlers = left;
    return removed;
  }

  has(type: string): boolean {
    return this.#handlers.some((it) => it.type === type);
  }

  /** True while a synchronous part of a handler runs; `record.set` is refused then. */
  get handling(): boolean {
    return this.#running > 0;
  }

  /** Runs the handlers and waits for each promise before the next handler starts. */
  async fire(event: KintoneEvent): Promise<Fired> {
    let returned: unknown;
    for (const handler of this.#of(event.type)) {
      try {
        returned = await this.#guarded(handler, event);
      } catch (error) {
        reportError(error);
        return { returned: undefined, failed: true };
      }
    }
    return { returned, failed: false };
  }

  /** Runs the handlers of a change event, which waits for nobody: a promise counts as nothing returned. */
  fireNow(event: KintoneEvent): Fired {
    let returned: unknown;
    for (const handler of this.#of(event.type)) {
      try {
        returned = this.#guarded(handler, event);
      } catch (error) {
        reportError(error);
        return { returned: undefined, failed: true };
      }
      if (returned instanceof Promise) returned = undefined;
    }
    return { returned, failed: false };
  }

  #of(type: string): EventHandler[] {
    return this.#handlers.filter((it) => it.type === type).map((it) => it.handler);
  }

  #guarded(handler: EventHandler, event: KintoneEvent): unknown {
    this.#running += 1;
    try {
      return handler(event);
    } finally {
      this.#running -= 1;
    }
  }
}
