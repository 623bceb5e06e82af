import { randomBytes } from 'node:crypto';
import type { SandboxClock } from '../../host/sandbox-clock.ts';
import type { Kept } from './snapshot.ts';

/** A file as it was uploaded. */
export interface StoredFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** A file that was attached, and the app it was attached in. */
export interface KeptFile extends StoredFile {
  readonly app: string;
}

const temporaryLifetimeMs = 3 * 86_400_000;

/** Files under two kinds of key: a temporary one that can only be attached, and a lasting one that can be downloaded. */
export class Files implements Kept {
  readonly #clock: SandboxClock;
  readonly #temporary = new Map<string, { file: StoredFile; until: number }>();
  readonly #lasting = new Map<string, KeptFile>();

  constructor(clock: SandboxClock) {
    this.#clock = clock;
  }

  /** Takes an upload in; gives the temporary key. */
  upload(file: StoredFile): string {
    const key = `c-${randomBytes(18).toString('hex')}`;
    this.#temporary.set(key, { file, until: this.#clock.now() + temporaryLifetimeMs });
    return key;
  }

  /** The upload behind a temporary key. */
  uploaded(key: string): StoredFile | undefined {
    const entry = this.#temporary.get(key);
    return entry && entry.until >= this.#clock.now() ? entry.file : undefined;
  }

  /** Gives an upload its lasting key, as attaching it to a record of an app does. */
  keep(file: StoredFile, app: string): string {
    const key = `${this.#clock.now().toString(36)}${randomBytes(20).toString('hex')}`;
    this.#lasting.set(key, { ...file, app });
    return key;
  }

  /** The file behind a lasting key. */
  find(key: string): KeptFile | undefined {
    return this.#lasting.get(key);
  }

  /** Uploads that nobody attached are not kept. */
  *dump(): Iterable<unknown> {
    for (const [key, { bytes, ...file }] of this.#lasting) {
      yield { ...file, key, bytes: Buffer.from(bytes).toString('base64') };
    }
  }

  restore(line: unknown): void {
    const { key, bytes, ...file } = line as Omit<KeptFile, 'bytes'> & { key: string; bytes: string };
    this.#lasting.set(key, { ...file, bytes: Buffer.from(bytes, 'base64') });
  }

  clear(): void {
    this.#temporary.clear();
    this.#lasting.clear();
  }
}
