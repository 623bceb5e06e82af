import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

// Branded Google Chrome no longer loads unpacked extensions from the command line, so it is not on the list.
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The path of a Chromium that can load an unpacked extension, or null. `CHROMIUM` overrides the search. */
export const findChromium = (): string | null => {
  if (process.env.CHROMIUM) return existsSync(process.env.CHROMIUM) ? process.env.CHROMIUM : null;
  const onPath = fromPath('chromium') ?? fromPath('chromium-browser');
  return [onPath, ...places, playwrightCopy()].find((it) => it && existsSync(it)) ?? null;
};

const fromPath = (name: string): string | null => {
  try {
    const finder = process.platform === 'win32' ? 'where' : 'which';
    return (
      execFileSync(finder, [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split(
        '\n',
      )[0] ?? null
    );
  } catch {
    return null;
  }
};

// Playwright keeps its own download in a folder that only it can name.
const playwrightCopy = (): string | null => {
  try {
    return chromium.executablePath();
  } catch {
    return null;
  }
};
