import type { App } from './app.ts';

/** Every app of the tenant, by id. */
export class Apps {
  readonly #apps = new Map<string, App>();
  #lastId = 0;

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
    return this.#apps.get(id);
  }

  list(): readonly App[] {
    return [...this.#apps.values()];
  }

  remove(id: string): void {
    this.#apps.delete(id);
  }

  clear(): void {
    this.#apps.clear();
    this.#lastId = 0;
  }
}
