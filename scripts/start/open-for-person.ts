import { join } from 'node:path';
import { launchBrowser } from '../browser/launch-browser.ts';
import { projectRoot } from '../build/project-root.ts';
import type { LineReport } from './customer-line.ts';
import { signIn } from './pages/sign-in.ts';
import type { StartWorld } from './world.ts';

/** Prints where to look, opens a visible browser if asked, and stays until Ctrl-C. */
export const openForPerson = async (
  world: StartWorld,
  line: LineReport,
  stop: () => Promise<void>,
): Promise<void> => {
  const { kintone, salesforce, telephony } = world.urls;
  console.log(`
Renkei is running.
  kintone (local)     ${kintone}/          admin/admin, sato/sato, tanaka/tanaka
  customers           ${kintone}/k/${line.apps.customers}/
  call history        ${kintone}/k/${line.apps.calls}/
  Salesforce (local)  ${salesforce}/
  phone exchange      ${telephony}
  extension           ${join(projectRoot, 'dist/extension')}  (or: npm start -- --open)
Ctrl-C stops everything.
`);
  const browser = world.wishes.open
    ? await launchBrowser({
        executable: world.chromium,
        extension: join(projectRoot, 'dist/extension'),
        visible: true,
      })
    : null;
  if (browser) {
    const page = await signIn(browser.context, kintone, 'admin');
    await page.goto(`${kintone}/k/${line.apps.customers}/`);
  }
  const end = async () => {
    await browser?.close();
    await stop();
    process.exit(0);
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
};
