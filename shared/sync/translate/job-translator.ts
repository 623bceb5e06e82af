import type { Job } from '../../config/config.ts';
import type { Schema } from '../../field/schema.ts';
import type { Result } from '../../result.ts';
import { sidesOf } from '../run-context.ts';
import { activityTranslator } from './activity-translator.ts';
import { compileTranslator } from './compile-translator.ts';
import type { Translator } from './translator.ts';

/** Makes a job's mapping ready for a run, as its kind needs it. */
export const jobTranslator = (job: Job, left: Schema, right: Schema): Result<Translator> => {
  const compiled = compileTranslator(job.mapping, left, right);
  if (!compiled.ok || job.kind !== 'append') return compiled;
  return activityTranslator(compiled.value, job, sidesOf(job)[0] ?? 'left');
};
