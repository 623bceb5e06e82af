import type { App } from './app.ts';

/** Every app of the tenant, by id. */
export class Apps {
  readonly #apps = new Map<string, App>();
  readonly #settle: (app: App) => void;
  #lastId = 0;

  /** `settle` finishes what is due for an app, such as a deploy, before anyone sees it. */
  constructor(settle: (app: App) => void) {
    this.#settle = settle;
  }

  nextId(): string {
    this.#lastId += 1;
    return String(this.#lastId);
  }

  add(app: App): void {
    this.#apps.set(app.id, app);
    this.#lastId = Math.max(this.#lastId, Number(app.id));
  }

  /** An app by its id, deployed or not. */
  find(id: string): App | undefined {
    const app = this.#apps.get(id);
    if (app) this.#settle(app);
    return app;
  }

  list(): readonly App[] {
    const apps = [...this.#apps.values()];
    for (const app of apps) this.#settle(app);
    return apps;
  }

  remove(id: string): void {
    this.#apps.delete(id);
  }

  clear(): void {
    this.#apps.clear();
    this.#lastId = 0;
  }
}
