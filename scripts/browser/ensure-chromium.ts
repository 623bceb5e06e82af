import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../build/project-root.ts';
import { findChromium } from './find-chromium.ts';

/** One way to get a Chromium: what it does, when it applies, and the commands. */
interface Way {
  readonly says: string;
  readonly applies: () => boolean;
  readonly commands: readonly (readonly string[])[];
}

const isDebian = (): boolean =>
  existsSync('/etc/os-release') &&
  /ID(_LIKE)?=.*(debian|ubuntu)/.test(readFileSync('/etc/os-release', 'utf8'));
const isRoot = (): boolean => process.getuid?.() === 0;

// A Debian Chromium without a Japanese font shows boxes in every picture, so the font comes along.
const ways: readonly Way[] = [
  {
    says: "from Debian's packages",
    applies: () => isDebian() && isRoot(),
    commands: [
      ['apt-get', 'update', '-qq'],
      ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
    ],
  },
  {
    says: 'through Playwright',
    applies: () => true,
    commands: [
      [process.execPath, join(projectRoot, 'node_modules/playwright-core/cli.js'), 'install', 'chromium'],
    ],
  },
];

const run = (command: readonly string[]): boolean => {
  const [program = '', ...args] = command;
  // Everything goes to stderr: `--json` keeps stdout for its last line.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { stdio: ['ignore', 2, 2], env }).status === 0;
};

/** Gives the path of a usable Chromium, installing one if none is found; throws with what to do when none can be had. */
export const ensureChromium = (): string => {
  const found = findChromium();
  if (found) {
    if (isDebian() && isRoot() && !hasJapaneseFont())
      run(['apt-get', 'install', '-y', '-qq', 'fonts-noto-cjk']);
    return found;
  }
  for (const way of ways.filter((it) => it.applies())) {
    console.error(`Renkei: no Chromium found; installing one ${way.says} ...`);
    if (way.commands.every(run)) {
      const now = findChromium();
      if (now) return now;
    }
  }
  throw new Error(
    'No Chromium could be found or installed. Install Chromium with your system’s package manager, ' +
      'or set CHROMIUM to the path of one, then run the same command again.',
  );
};

const hasJapaneseFont = (): boolean => {
  const list = spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' });
  return list.status !== 0 || list.stdout.trim() !== '';
};
