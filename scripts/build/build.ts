import { buildAll } from './build-all.ts';
import { bundles } from './bundles.ts';
import { completeExtensionFolder } from './extension-folder.ts';
import { runWebpack } from './run-webpack.ts';
import { measureSizes, type Size } from './sizes.ts';

// `npm run build`: both zips, the unpacked extension and the runner, with what each weighs.
// `npm run build -- plugin/config` builds the named bundles alone and packs nothing.
const args = process.argv.slice(2);
const mode = args.includes('--dev') ? 'development' : 'production';
const wanted = bundles.filter((it) => args.includes(it.name));

const printSizes = (sizes: readonly Size[]) => {
  for (const size of sizes) {
    console.log(`${size.name.padEnd(24)} ${String(size.kb).padStart(7)} KB gzip  (at most ${size.budgetKb})`);
  }
};

if (wanted.length > 0) {
  await runWebpack(wanted, mode);
  completeExtensionFolder();
  printSizes(measureSizes(wanted));
} else {
  const report = await buildAll({ mode, force: true });
  printSizes(report.sizes);
  console.log(`plugin     ${report.plugin.file}  id ${report.plugin.id}  ${report.plugin.bytes} bytes`);
  console.log(`extension  ${report.extension.file}  ${report.extension.bytes} bytes`);
}
