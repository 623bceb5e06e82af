import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { findChromium } from '../../../scripts/browser/find-chromium.ts';
import { SandboxClock } from '../../../scripts/sandbox/host/sandbox-clock.ts';
import { type RunningService, startService } from '../../../scripts/sandbox/host/start-service.ts';
import { telephonyService } from '../../../scripts/sandbox/telephony/service.ts';
import type { CallStore } from '../../../shared/ports/call-store.ts';
import { callStoreContract } from '../../contract/telephony/call-store.contract.ts';

const methods = [
  'save',
  'get',
  'current',
  'recent',
  'due',
  'failed',
  'delivered',
  'delivery',
  'outboxSize',
  'retryNow',
] as const;

let browser: Browser;
let page: Page;
let script: string;
// IndexedDB needs an origin; any page of any server will do.
let server: RunningService;

beforeAll(async () => {
  const made = await build({
    stdin: {
      contents:
        "import { indexedDbCallStore } from './extension/chrome/call-store.ts'; globalThis.store = indexedDbCallStore();",
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'iife',
    write: false,
  });
  script = made.outputFiles[0]?.text ?? '';
  server = await startService(telephonyService(new SandboxClock()), new SandboxClock(), 0);
  browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox'],
  });
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe('the IndexedDB store', () => {
  callStoreContract(async () => {
    await page.goto(`${server.url}/nothing`);
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const emptying = indexedDB.deleteDatabase('renkei');
          emptying.onsuccess = resolve;
          emptying.onerror = resolve;
        }),
    );
    await page.evaluate(script);
    const call =
      (method: string) =>
      (...args: unknown[]) =>
        page.evaluate(
          ([name, given]) =>
            (globalThis as unknown as { store: Record<string, (...it: unknown[]) => unknown> }).store[
              name as string
            ]?.(...(given as unknown[])),
          [method, args] as const,
        );
    return Object.fromEntries(methods.map((it) => [it, call(it)])) as unknown as CallStore;
  });
});
