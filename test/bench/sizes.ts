import { buildAll } from '../../scripts/build/build-all.ts';
import type { Bench } from './bench-table.ts';

/** What each shipped script weighs. */
export const sizesBench: Bench = {
  name: 'sizes',
  question: 'How heavy is each script after gzip?',
  run: async () => {
    const { sizes } = await buildAll({ mode: 'production', force: false });
    return sizes.map((it) => ({
      what: it.name,
      measured: `${it.kb} KB`,
      target: `at most ${it.budgetKb} KB`,
      reached: it.kb <= it.budgetKb,
    }));
  },
};
