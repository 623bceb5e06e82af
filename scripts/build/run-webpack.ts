import webpack from 'webpack';
import type { Bundle } from './bundles.ts';
import { webpackConfig } from './webpack-config.ts';

/** Builds the bundles into `dist/`; throws with webpack's own words when one cannot be built. */
export const runWebpack = async (
  wanted: readonly Bundle[],
  mode: 'production' | 'development',
): Promise<void> => {
  const compiler = webpack(wanted.map((bundle) => webpackConfig(bundle, mode)));
  if (!compiler) throw new Error('webpack gave no compiler.');
  const stats = await new Promise<webpack.MultiStats>((resolve, reject) => {
    compiler.run((error, result) =>
      error || !result ? reject(error ?? new Error('no result')) : resolve(result),
    );
  });
  await new Promise<void>((resolve) => compiler.close(() => resolve()));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
};
