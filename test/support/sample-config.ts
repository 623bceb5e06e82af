import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config, Job } from '../../shared/config/config.ts';
import { parseConfig } from '../../shared/config/parse.ts';

/** A configuration with something of everything: the frozen fixture of today's version, by the way every door takes. */
export const sampleConfig = (): Config => {
  const file = join(import.meta.dirname, '../fixtures/configs/v1.json');
  const parsed = parseConfig(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.fault));
  return parsed.value;
};

/** Its job. */
export const sampleJob = (): Job => {
  const [job] = sampleConfig().jobs;
  if (!job) throw new Error('the fixture has a job');
  return job;
};

/** The configuration with its job changed. */
export const withJob = (part: Partial<Job>): Config => ({
  ...sampleConfig(),
  jobs: [{ ...sampleJob(), ...part }],
});
