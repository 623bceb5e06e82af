import { defineConfig } from 'vitest/config';

// One project a question: pure code, contracts of ports, the repository itself, real browsers.
const project = (name: string, options: object = {}) => ({
  test: { name, include: [`test/${name}/**/*.test.ts`, `test/${name}/**/*.test.tsx`], ...options },
});

export default defineConfig({
  test: {
    projects: [
      project('unit'),
      project('guard'),
      project('contract', { testTimeout: 60_000, hookTimeout: 60_000 }),
      // A browser and three servers a file: one at a time, or two cores drown.
      project('e2e', { testTimeout: 120_000, hookTimeout: 180_000, fileParallelism: false }),
      // Real services, named in the environment; asks nobody when none is.
      project('live', { testTimeout: 600_000, hookTimeout: 300_000, fileParallelism: false }),
    ],
  },
});
