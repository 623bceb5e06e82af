/** One script that ships: everything it needs is inside it, since a plugin zip serves only the files its manifest lists. */
export interface Bundle {
  /** Path below `dist/`, without `.js`; its style sheet gets the same name with `.css`. */
  readonly name: string;
  readonly entry: string;
  readonly target: 'web' | 'webworker' | 'node';
  /** Most it may weigh, in KB after gzip (design, section 6). */
  readonly budgetKb: number;
}

/** Every script we ship, with its budget. */
export const bundles: readonly Bundle[] = [
  { name: 'plugin/desktop', entry: 'plugin/desktop/index.ts', target: 'web', budgetKb: 180 },
  { name: 'plugin/config', entry: 'plugin/config/index.tsx', target: 'web', budgetKb: 300 },
  {
    name: 'extension/background',
    entry: 'extension/background/index.ts',
    target: 'webworker',
    budgetKb: 200,
  },
  { name: 'extension/content', entry: 'extension/content/index.ts', target: 'web', budgetKb: 45 },
  { name: 'extension/panel', entry: 'extension/panel/index.tsx', target: 'web', budgetKb: 120 },
  { name: 'extension/options', entry: 'extension/options/index.tsx', target: 'web', budgetKb: 120 },
  { name: 'runner/renkei', entry: 'scripts/cli/renkei.ts', target: 'node', budgetKb: 700 },
];
