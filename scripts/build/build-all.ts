import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PackedExtension, packExtension } from '../pack/pack-extension.ts';
import { type PackedPlugin, packPlugin } from '../pack/pack-plugin.ts';
import { bundles } from './bundles.ts';
import { completeExtensionFolder } from './extension-folder.ts';
import { projectRoot } from './project-root.ts';
import { runWebpack } from './run-webpack.ts';
import { measureSizes, overBudget, type Size } from './sizes.ts';
import { sourceDigest } from './source-digest.ts';

/** What a build made. */
export interface BuildReport {
  readonly plugin: PackedPlugin;
  readonly extension: PackedExtension;
  readonly sizes: readonly Size[];
}

const reportFile = join(projectRoot, 'dist', 'build.json');

/**
 * Builds and packs everything into `dist/`. Without `force`, an unchanged source tree keeps what is there.
 * Throws when a bundle does not compile or (in production mode) weighs more than its budget.
 */
export const buildAll = async (options: {
  mode: 'production' | 'development';
  force: boolean;
}): Promise<BuildReport> => {
  const digest = `${options.mode} ${sourceDigest()}`;
  const known = options.force ? null : lastBuild(digest);
  if (known) return known;
  await runWebpack(bundles, options.mode);
  completeExtensionFolder();
  const sizes = measureSizes(bundles);
  const heavy = options.mode === 'production' ? overBudget(sizes) : [];
  if (heavy.length > 0) {
    throw new Error(
      heavy.map((it) => `${it.name} weighs ${it.kb} KB, at most ${it.budgetKb} KB allowed.`).join('\n'),
    );
  }
  const report = { plugin: await packPlugin(), extension: packExtension(), sizes };
  mkdirSync(join(projectRoot, 'dist'), { recursive: true });
  writeFileSync(reportFile, JSON.stringify({ digest, report }, null, 2));
  return report;
};

const lastBuild = (digest: string): BuildReport | null => {
  if (!existsSync(reportFile)) return null;
  const saved = JSON.parse(readFileSync(reportFile, 'utf8')) as { digest: string; report: BuildReport };
  const whole =
    saved.digest === digest &&
    existsSync(saved.report.plugin.file) &&
    existsSync(saved.report.extension.file);
  return whole ? saved.report : null;
};
