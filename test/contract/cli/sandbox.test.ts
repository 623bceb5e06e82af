import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterEach, expect, it } from 'vitest';
import { projectRoot } from '../../../scripts/build/project-root.ts';

const children: ChildProcess[] = [];
afterEach(() => {
  for (const it of children.splice(0)) it.kill();
});

const start = (names: readonly string[], ports: Record<string, string> = {}) => {
  const anyPort = { KINTONE_PORT: '0', SALESFORCE_PORT: '0', TELEPHONY_PORT: '0', ...ports };
  const child = spawn('node', ['scripts/setup/launch.mjs', 'scripts/sandbox/start.ts', ...names], {
    cwd: projectRoot,
    env: { ...process.env, ...anyPort },
  });
  children.push(child);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  let refused = '';
  child.stderr.on('data', (chunk) => {
    refused += chunk;
  });
  return {
    line: async (): Promise<string> => (await lines.next()).value ?? '',
    stop: async (signal: NodeJS.Signals) => {
      child.kill(signal);
      return (await once(child, 'exit'))[0] as number;
    },
    ended: async () => [(await once(child, 'close'))[0] as number, refused] as const,
  };
};

it('the sandbox starts what is named, says where, and stops on Ctrl-C', async () => {
  const began = performance.now();
  const sandbox = start(['kintone', 'salesforce']);
  const urls = [await sandbox.line(), await sandbox.line()].map((it) => {
    const [ready, name, url = ''] = it.split(' ');
    return { ready, name, url };
  });
  console.log(`Sandbox: ready after ${Math.round(performance.now() - began)} ms.`);
  expect(urls.map((it) => [it.ready, it.name])).toEqual([
    ['ready', 'kintone'],
    ['ready', 'salesforce'],
  ]);
  const statuses = urls.map(async ({ url }) => (await fetch(`${url}/__sandbox/clock`)).status);
  expect(await Promise.all(statuses)).toEqual([200, 200]);
  expect(await sandbox.stop('SIGINT')).toBe(0);
  for (const { url } of urls) await expect(fetch(url)).rejects.toThrow('fetch failed');
});

it('the sandbox says which names there are, and how to go round a port that is taken', async () => {
  const [code, message] = await start(['slack']).ended();
  expect([code, message]).toEqual([
    2,
    expect.stringContaining('slack. Choose from: kintone, salesforce, telephony.'),
  ]);
  const first = start(['telephony']);
  const port = (await first.line()).split(':').at(-1) ?? '';
  const [taken, advice] = await start(['telephony'], { TELEPHONY_PORT: port }).ended();
  expect([taken, advice]).toEqual([1, expect.stringContaining(`Port ${port} is taken.`)]);
  await first.stop('SIGTERM');
});
