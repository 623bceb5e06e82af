import { type StandInName, standInNames } from './stand-ins.ts';
import { startSandbox } from './start-sandbox.ts';

// `npm run sandbox [kintone] [salesforce] [telephony]`: the named stand-ins (all when none is), until Ctrl-C.
const wanted = process.argv.slice(2);
const unknown = wanted.filter((it) => !standInNames.includes(it as StandInName));
if (unknown.length > 0) {
  console.error(`There is no stand-in named ${unknown.join(', ')}. Choose from: ${standInNames.join(', ')}.`);
  process.exit(2);
}
const names = wanted.length > 0 ? (wanted as StandInName[]) : standInNames;

try {
  const sandbox = await startSandbox(names);
  for (const service of Object.values(sandbox.services)) console.log(`ready ${service.name} ${service.url}`);
  const stop = async () => {
    await sandbox.stop();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  const { code, port } = error as NodeJS.ErrnoException & { port?: number };
  if (code !== 'EADDRINUSE') throw error;
  console.error(
    `Port ${port} is taken. Stop what listens there, or choose another port with KINTONE_PORT, SALESFORCE_PORT or TELEPHONY_PORT (0 = any free one).`,
  );
  process.exit(1);
}
