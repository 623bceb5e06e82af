import type { Config, Job } from '../../../shared/config/config.ts';
import type { RecordWords } from '../../../shared/words/record-section.ts';

/** The other side's name, as people call it. */
export const partnerName = (config: Config, job: Job): string =>
  config.connections.find((it) => it.id === job.right.connection)?.label || 'Salesforce';

const arrows = { twoWay: '⇄', upsert: '→', insertOnly: '→', append: '→' } as const;

/** What people call an object of the other side; one of their own making is named as it is there. */
export const objectName = (object: string, words: Pick<RecordWords, 'objects'>): string =>
  words.objects[object] ?? object;

/** A job in one line: its own name, or what stands on its two sides. */
export const jobLabel = (config: Config, job: Job, words: Pick<RecordWords, 'objects'>): string =>
  job.name ||
  `kintone ${arrows[job.kind]} ${partnerName(config, job)} ${objectName(job.right.object, words)}`;
