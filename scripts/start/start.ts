import { ensureChromium } from '../browser/ensure-chromium.ts';
import { buildAll } from '../build/build-all.ts';
import { standInNames } from '../sandbox/stand-ins.ts';
import { startSandbox } from '../sandbox/start-sandbox.ts';
import { bringInList, ListProblem } from './csv/bring-in-list.ts';
import { customerLine } from './customer-line.ts';
import { findStateApps } from './first-sync.ts';
import { kintoneAdmin } from './kintone-admin.ts';
import { openForPerson } from './open-for-person.ts';
import { readArguments, type StartWishes } from './read-arguments.ts';
import { reportLines } from './report-lines.ts';
import type { StartWorld } from './world.ts';

// `npm start`: everything from nothing to customers in step and a call on the record, then open for a person to try.
const wishes = readArguments(process.argv.slice(2));
if ('mistake' in wishes) {
  console.error(wishes.mistake);
  process.exit(2);
}
const say = (line: string) => console.error(`Renkei: ${line}`);

const run = async (wanted: StartWishes): Promise<void> => {
  const chromium = ensureChromium();
  say('building plugin and extension');
  const build = await buildAll({ mode: 'production', force: false });
  // A headless run may share the machine with another; a person wants the addresses the README names.
  const ports = wanted.once ? { kintone: 0, salesforce: 0, telephony: 0 } : {};
  const sandbox = await startSandbox(standInNames, ports);
  const urls = {
    kintone: sandbox.services.kintone?.url ?? '',
    salesforce: sandbox.services.salesforce?.url ?? '',
    telephony: sandbox.services.telephony?.url ?? '',
  };
  const world: StartWorld = {
    wishes: wanted,
    build,
    urls,
    client: kintoneAdmin(urls.kintone),
    chromium,
    say,
  };
  try {
    const line = await customerLine(world);
    const list = wanted.csv
      ? await bringInList(wanted.csv, {
          client: world.client,
          salesforce: urls.salesforce,
          state: await findStateApps(world),
        })
      : null;
    console.log(wanted.json ? JSON.stringify({ ...line, ...list }) : reportLines(line, list).join('\n'));
    if (!wanted.once) return await openForPerson(world, line, () => sandbox.stop());
  } catch (error) {
    await sandbox.stop();
    throw error;
  }
  await sandbox.stop();
};

try {
  await run(wishes);
} catch (error) {
  const known = error instanceof ListProblem || (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  console.error(known ? `Renkei: ${(error as Error).message}` : error);
  process.exit(1);
}
