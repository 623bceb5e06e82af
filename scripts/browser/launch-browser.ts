import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';

/** How a browser is to be started. */
export interface BrowserWishes {
  /** Path of Chromium, from `ensureChromium`. */
  readonly executable: string;
  /** Folder of an unpacked extension to load. */
  readonly extension?: string;
  readonly visible?: boolean;
  readonly locale?: 'ja-JP' | 'en-US';
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
}

/** A browser with a fresh profile; `close` also removes the profile. */
export interface StartedBrowser {
  readonly context: BrowserContext;
  /** The extension's service worker; waits until it is there. */
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

// Nothing here may talk to the outside: a test machine has no way out, and retries cost time.
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium, with the extension if one is named. */
export const launchBrowser = async (wishes: BrowserWishes): Promise<StartedBrowser> => {
  const profile = mkdtempSync(join(tmpdir(), 'renkei-browser-'));
  const withExtension = wishes.extension
    ? [`--disable-extensions-except=${wishes.extension}`, `--load-extension=${wishes.extension}`]
    : [];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: wishes.executable,
    headless: !wishes.visible,
    locale: wishes.locale ?? 'ja-JP',
    viewport: wishes.viewport ?? { width: 1280, height: 900 },
    colorScheme: wishes.colorScheme ?? 'light',
    args: [...quiet, ...withExtension],
  });
  return {
    context,
    worker: async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')),
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
};
