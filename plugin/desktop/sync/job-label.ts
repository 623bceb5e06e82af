import type { Config, Job } from '../../../shared/config/config.ts';

/** The other side's name, as people call it. */
export const partnerName = (config: Config, job: Job): string =>
  config.connections.find((it) => it.id === job.right.connection)?.label || 'Salesforce';

const arrows = { twoWay: '⇄', upsert: '→', insertOnly: '→', append: '→' } as const;

/** A job in one line: its own name, or what stands on its two sides. */
export const jobLabel = (config: Config, job: Job): string =>
  job.name || `kintone ${arrows[job.kind]} ${partnerName(config, job)} ${job.right.object}`;
