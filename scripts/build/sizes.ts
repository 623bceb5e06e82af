import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bundle } from './bundles.ts';
import { projectRoot } from './project-root.ts';

/** What one bundle weighs after gzip, in KB of 1,024 bytes, and what it may weigh. */
export interface Size {
  readonly name: string;
  readonly kb: number;
  readonly budgetKb: number;
}

/** Weighs the built scripts. */
export const measureSizes = (built: readonly Bundle[]): readonly Size[] =>
  built.map((bundle) => {
    const file = ['.js', '.cjs'].map((end) => join(projectRoot, 'dist', bundle.name + end)).find(existsSync);
    if (!file) throw new Error(`dist/${bundle.name} was not built.`);
    const bytes = gzipSync(readFileSync(file), { level: 9 }).length;
    return { name: bundle.name, kb: Math.round((bytes / 1024) * 10) / 10, budgetKb: bundle.budgetKb };
  });

/** The sizes that are over their budget. */
export const overBudget = (sizes: readonly Size[]): readonly Size[] =>
  sizes.filter((it) => it.kb > it.budgetKb);
