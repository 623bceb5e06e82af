import { defineConfig } from 'vitest/config';

// One project a question: pure code, contracts of ports, the repository itself, real browsers.
const project = (name: string, options: object = {}) => ({
  test: { name, include: [`test/${name}/**/*.test.ts`, `test/${name}/**/*.test.tsx`], ...options },
});

export default defineConfig({
  test: {
    projects: [
      // No test changes a module or the surroundings of another: loading everything once for all files saves minutes.
      project('unit', { isolate: false }),
      project('guard', { isolate: false }),
      project('contract', { isolate: false, testTimeout: 60_000, hookTimeout: 60_000 }),
      // A browser and three servers a file: one at a time, or two cores drown.
      project('e2e', { testTimeout: 120_000, hookTimeout: 180_000, fileParallelism: false }),
      // Real services, named in the environment; asks nobody when none is.
      project('live', { testTimeout: 600_000, hookTimeout: 300_000, fileParallelism: false }),
    ],
  },
});
