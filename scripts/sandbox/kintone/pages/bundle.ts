import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';

/** The browser part as one script; built on first use and kept for the life of the process. */
export interface Bundle {
  readonly code: string;
  readonly tag: string;
}

let built: Promise<Bundle> | null = null;

/** Gives the pages' script. */
export const pageBundle = (): Promise<Bundle> => {
  built ??= build();
  return built;
};

const build = async (): Promise<Bundle> => {
  // Loaded here so that a stand-in that is only asked for REST starts without it.
  const { build: esbuild } = await import('esbuild');
  const result = await esbuild({
    entryPoints: [fileURLToPath(new URL('../browser/index.tsx', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    legalComments: 'none',
    tsconfigRaw: '{}',
  });
  const code = result.outputFiles[0]?.text ?? '';
  return { code, tag: `"${createHash('sha256').update(code).digest('hex').slice(0, 20)}"` };
};
