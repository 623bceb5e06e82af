import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bundles } from '../../scripts/build/bundles.ts';
import { projectRoot } from '../../scripts/build/project-root.ts';
import { runWebpack } from '../../scripts/build/run-webpack.ts';

const newestIn = (folder: string): number =>
  Math.max(
    ...readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
      .filter((it) => it.isFile())
      .map((it) => statSync(join(it.parentPath, it.name)).mtimeMs),
  );

/** Builds the plugin's scripts when their sources are younger than what stands in `dist`. */
export const buildPluginWhenStale = async (): Promise<void> => {
  const script = join(projectRoot, 'dist/plugin/config.js');
  const made = existsSync(script) ? statSync(script).mtimeMs : 0;
  if (made > Math.max(newestIn('plugin'), newestIn('shared'))) return;
  await runWebpack(
    bundles.filter((it) => it.name.startsWith('plugin/')),
    'production',
  );
};
