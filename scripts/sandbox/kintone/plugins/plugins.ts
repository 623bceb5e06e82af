import type { Kept } from '../store/snapshot.ts';
import type { PluginManifest } from './plugin-manifest.ts';
import { type PluginPackage, readPluginPackage } from './plugin-package.ts';

/** A plugin of the tenant. */
export interface InstalledPlugin {
  readonly id: string;
  readonly version: string;
  readonly manifest: PluginManifest;
}

/** The plugins installed in the tenant; which apps use them is in the apps' settings. */
export class Plugins implements Kept {
  readonly #packages = new Map<string, PluginPackage>();
  readonly #zips = new Map<string, Uint8Array>();

  /** Opens and keeps a package, new or newer; throws `PackageRefused`. */
  install(zip: Uint8Array): InstalledPlugin {
    const opened = readPluginPackage(zip);
    this.#packages.set(opened.id, opened);
    this.#zips.set(opened.id, zip);
    return summary(opened);
  }

  /** Looks into a package without keeping it; throws `PackageRefused`. */
  inspect(zip: Uint8Array): InstalledPlugin {
    return summary(readPluginPackage(zip));
  }

  remove(id: string): boolean {
    this.#zips.delete(id);
    return this.#packages.delete(id);
  }

  list(): readonly InstalledPlugin[] {
    return [...this.#packages.values()].map(summary);
  }

  find(id: string): InstalledPlugin | undefined {
    const opened = this.#packages.get(id);
    return opened && summary(opened);
  }

  manifest(id: string): PluginManifest | undefined {
    return this.#packages.get(id)?.manifest;
  }

  /** The bytes of one file of a plugin, by its path in the manifest. */
  file(id: string, path: string): Uint8Array | undefined {
    return this.#packages.get(id)?.files.get(path);
  }

  *dump(): Iterable<string> {
    for (const zip of this.#zips.values()) yield Buffer.from(zip).toString('base64');
  }

  restore(line: unknown): void {
    this.install(Buffer.from(line as string, 'base64'));
  }

  clear(): void {
    this.#packages.clear();
    this.#zips.clear();
  }
}

const summary = ({ id, manifest }: PluginPackage): InstalledPlugin => ({
  id,
  version: String(manifest.version),
  manifest,
});
