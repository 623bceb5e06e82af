import type { Kept } from '../store/snapshot.ts';

/** Things kept per app and plugin that are edited first and go live with the app's next deploy. */
export class StagedStore<T> implements Kept {
  #preview = new Map<string, T>();
  #live = new Map<string, T>();

  /** What the settings page works on. */
  preview(appId: string, pluginId: string): T | null {
    return this.#preview.get(nameOf(appId, pluginId)) ?? null;
  }

  /** What the app's users work with. */
  live(appId: string, pluginId: string): T | null {
    return this.#live.get(nameOf(appId, pluginId)) ?? null;
  }

  save(appId: string, pluginId: string, thing: T): void {
    this.#preview.set(nameOf(appId, pluginId), thing);
  }

  /** Makes everything of one app live as it was last saved. */
  deploy(appId: string): void {
    for (const [name, thing] of this.#preview) {
      if (name.startsWith(`${appId}/`)) this.#live.set(name, thing);
    }
  }

  *dump(): Iterable<unknown> {
    for (const [name, thing] of this.#preview) yield ['preview', name, thing];
    for (const [name, thing] of this.#live) yield ['live', name, thing];
  }

  restore(line: unknown): void {
    const [stage, name, thing] = line as ['preview' | 'live', string, T];
    (stage === 'live' ? this.#live : this.#preview).set(name, thing);
  }

  clear(): void {
    this.#preview.clear();
    this.#live.clear();
  }
}

const nameOf = (appId: string, pluginId: string): string => `${appId}/${pluginId}`;
