import type { Job } from '../../../shared/config/config.ts';
import { checkMapping } from '../../../shared/mapping/check-mapping.ts';
import { rightName } from '../model/schemas-model.ts';
import { useModel } from '../model/use-model.ts';

/** How many problems a job's mapping has against both live schemas; 0 until they are there. */
export const useMappingProblems = (job: Job): number => {
  const { schemas } = useModel();
  const left = schemas.leftSchemas.get(job.left.app).value;
  const right = schemas.rightSchemas.get(rightName(job)).value;
  if (left.state !== 'ready' || right.state !== 'ready') return 0;
  return checkMapping(job.mapping, left.value, right.value).filter((it) => it.severity === 'error').length;
};
