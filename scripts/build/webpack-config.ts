import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';
import type { Bundle } from './bundles.ts';
import { projectRoot } from './project-root.ts';

const standIn = (name: string) => join(projectRoot, 'scripts/build/stand-ins', name);

// A cached bundle is good only for the recipe it was made by.
const recipe = createHash('sha256')
  .update(readFileSync(join(projectRoot, 'scripts/build/webpack-config.ts')))
  .digest('hex');

// jsforce was written for Node; these are the parts of Node it really touches, and the ones it only mentions.
const nodeParts = {
  stream: 'stream-browserify',
  buffer: 'buffer',
  events: 'events',
  util: 'util',
  url: 'url',
  querystring: 'querystring-es3',
  string_decoder: 'string_decoder',
};
const unusedNodeParts = [
  'crypto',
  'fs',
  'path',
  'os',
  'http',
  'https',
  'net',
  'tls',
  'zlib',
  'child_process',
  'vm',
  'assert',
  'timers',
];

const fallbacks = (): Record<string, string | false> => ({
  ...Object.fromEntries(
    Object.entries(nodeParts).map(([part, file]) => [part, join(projectRoot, 'node_modules', file)]),
  ),
  ...Object.fromEntries(unusedNodeParts.map((part) => [part, false as const])),
});

const leftOut = (bundle: Bundle): Record<string, string> =>
  bundle.name.startsWith('plugin/')
    ? {
        'jsforce/lib/api/bulk2.js': standIn('bulk-api.cjs'),
        'mime/lite': standIn('mime.cjs'),
        'csv-parse/sync': standIn('csv.cjs'),
        'csv-parse': standIn('csv.cjs'),
        'csv-stringify/sync': standIn('csv.cjs'),
        'csv-stringify': standIn('csv.cjs'),
      }
    : {};

// Packages of which a few lines are used, by stand-ins that hold those lines.
const lighter = {
  axios: standIn('axios.cjs'),
  qs: standIn('qs.cjs'),
  'js-base64': standIn('base64.cjs'),
  'mime/lite': standIn('file-types.cjs'),
  '@sindresorhus/is': standIn('value-kind.cjs'),
};

/** How one bundle is made: a single script without dynamic chunks, and at most one style sheet. */
export const webpackConfig = (bundle: Bundle, mode: 'production' | 'development'): webpack.Configuration => {
  const inBrowser = bundle.target !== 'node';
  return {
    name: bundle.name,
    mode,
    target: inBrowser ? [bundle.target, 'es2023'] : 'node22',
    devtool: mode === 'development' ? 'inline-source-map' : false,
    context: projectRoot,
    entry: { [bundle.name]: `./${bundle.entry}` },
    output: {
      path: join(projectRoot, 'dist'),
      filename: inBrowser ? '[name].js' : '[name].cjs',
      cssFilename: '[name].css',
      iife: true,
    },
    cache: {
      type: 'filesystem',
      name: `${bundle.name.replace('/', '-')}-${mode}`,
      cacheDirectory: join(projectRoot, '.cache/webpack'),
      version: recipe,
    },
    experiments: { css: true },
    resolve: {
      extensions: ['.ts', '.tsx', '.js'],
      alias: {
        xml2js: standIn('xml2js.cjs'),
        ...(inBrowser ? lighter : {}),
        ...leftOut(bundle),
      },
      ...(inBrowser ? { fallback: fallbacks() } : {}),
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'esbuild-loader',
          options: { target: 'es2023', jsx: 'automatic', jsxImportSource: 'preact' },
        },
        {
          test: /libphonenumber-js[\\/]metadata\.max\.json\.js$/,
          loader: join(projectRoot, 'scripts/build/phone-metadata-loader.mjs'),
        },
        // `?text` gives a style sheet as a string, for shadow roots.
        { test: /\.css$/, resourceQuery: /text/, type: 'asset/source' },
        { test: /\.css$/, resourceQuery: { not: [/text/] }, type: 'css' },
      ],
    },
    plugins: [
      new webpack.NormalModuleReplacementPlugin(
        /^\.\/request$/,
        (resource: { context: string; request: string }) => {
          if (/[\\/]jsforce[\\/]lib/.test(resource.context))
            resource.request = standIn('jsforce-request.cjs');
        },
      ),
      new webpack.NormalModuleReplacementPlugin(
        /^\.\/(?:sfdx|file|browser\/client)$/,
        (resource: { context: string; request: string }) => {
          if (inBrowser && /[\\/]jsforce[\\/]lib(?:[\\/]registry)?$/.test(resource.context))
            resource.request = standIn('jsforce-sign-in.cjs');
        },
      ),
      new webpack.NormalModuleReplacementPlugin(
        /^\.\/(?:soql-builder|date|process|quick-action|browser\/jsonp|browser\/canvas)$/,
        (resource: { context: string; request: string }) => {
          if (inBrowser && /[\\/]jsforce[\\/]lib$/.test(resource.context))
            resource.request = standIn('jsforce-unused.cjs');
        },
      ),
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      ...(inBrowser
        ? [
            new webpack.ProvidePlugin({
              Buffer: ['buffer', 'Buffer'],
              process: join(projectRoot, 'node_modules/process/browser.js'),
            }),
          ]
        : []),
    ],
    performance: { hints: false },
    stats: 'errors-warnings',
  };
};
