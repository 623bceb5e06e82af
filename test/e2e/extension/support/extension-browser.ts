import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { findChromium } from '../../../../scripts/browser/find-chromium.ts';
import { bundles } from '../../../../scripts/build/bundles.ts';
import { completeExtensionFolder } from '../../../../scripts/build/extension-folder.ts';
import { projectRoot } from '../../../../scripts/build/project-root.ts';
import { runWebpack } from '../../../../scripts/build/run-webpack.ts';

/** A Chromium with our built extension in it. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly id: string;
  worker(): Promise<Worker>;
  /** Ends the worker as Chrome does; the next event starts a new one. */
  stopWorker(): Promise<void>;
  page(name: 'panel.html' | 'options.html'): Promise<Page>;
  close(): Promise<void>;
}

const built = join(projectRoot, 'dist/extension');

const newestIn = (folder: string): number =>
  Math.max(
    ...readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
      .filter((it) => it.isFile())
      .map((it) => statSync(join(it.parentPath, it.name)).mtimeMs),
  );

const buildWhenStale = async (): Promise<void> => {
  const script = join(built, 'background.js');
  const wanted = bundles.filter(
    (it) => it.name.startsWith('extension/') && existsSync(join(projectRoot, it.entry)),
  );
  const made = existsSync(script) ? statSync(script).mtimeMs : 0;
  if (made > Math.max(newestIn('extension'), newestIn('shared'))) return;
  await runWebpack(wanted, 'production');
  completeExtensionFolder();
};

/** Starts Chromium with a fresh profile and the extension as it would be loaded unpacked. */
export const openExtensionBrowser = async (
  options: { language?: string } = {},
): Promise<ExtensionBrowser> => {
  await buildWhenStale();
  const folder = mkdtempSync(join(tmpdir(), 'renkei-extension-'));
  const extension = join(folder, 'extension');
  // A copy: somebody may build anew while this browser runs.
  cpSync(built, extension, { recursive: true });
  const language = options.language ?? 'ja';
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: findChromium() ?? '',
    headless: true,
    locale: language,
    viewport: { width: 1100, height: 720 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--lang=${language}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
    env: { ...process.env, LANGUAGE: language },
  });
  const worker = async (): Promise<Worker> =>
    context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 20_000 });
  const id = new URL((await worker()).url()).host;
  return {
    context,
    id,
    worker,
    stopWorker: async () => {
      const cdp = await context.browser()?.newBrowserCDPSession();
      const { targetInfos } = (await cdp?.send('Target.getTargets')) ?? { targetInfos: [] };
      const target = targetInfos.find(
        (it) => it.type === 'service_worker' && it.url.startsWith(`chrome-extension://${id}`),
      );
      if (target) await cdp?.send('Target.closeTarget', { targetId: target.targetId });
    },
    page: async (name) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${name}`);
      return page;
    },
    close: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
