// The one file that must run on whatever Node a person has (20 is common) and before any package is installed:
// it installs what the lockfile names, then hands over to the Node version the project pins.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const pinnedNode = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);
const stamp = join(root, 'node_modules', '.renkei-lock');

const lockDigest = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

const installed = () =>
  existsSync(pinnedNode) && existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === lockDigest();

const install = () => {
  console.error('Renkei: installing packages (first time: about a minute) ...');
  // Not `npm ci`: it refuses a lockfile written where a registry lacked other platforms' binaries, while `install`
  // takes every pinned version from the lockfile and looks up only those. `--no-save` leaves both files as they are.
  // Output goes to stderr so that `--json` keeps stdout for its own last line.
  const done = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0 || !existsSync(pinnedNode)) {
    console.error(
      'Renkei: packages could not be installed. Check the network, then run the same command again.',
    );
    process.exit(done.status || 1);
  }
  writeFileSync(stamp, `${lockDigest()}\n`);
};

const [script, ...args] = process.argv.slice(2);
if (!installed()) install();

const { spawn } = await import('node:child_process');
const child = spawn(pinnedNode, ['--disable-warning=ExperimentalWarning', join(root, script), ...args], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
// npm hands a signal to a shell that keeps it to itself; whoever ended those two meant us as well.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref();
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
