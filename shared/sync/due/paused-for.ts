import type { Job } from '../../config/config.ts';
import { type Fault, fault } from '../../fault/fault.ts';
import { fail, type Result } from '../../result.ts';
import type { SyncPorts } from '../ports.ts';
import { sidesOf } from '../run-context.ts';

/**
 * Why a job cannot run that cannot see one of its sides: one that has run before lost the access and is paused until
 * that comes back, its mapping and its pairs left as they are; one that never ran is told what it lacks.
 */
export const pausedFor = async (
  ports: Pick<SyncPorts, 'checkpoints'>,
  job: Job,
  why: Fault,
): Promise<Result<never>> => {
  // An app that is not there at all was deleted, or its number is wrong: nothing to wait for.
  if (why.code !== 'PERMISSION_MISSING') return fail(why);
  for (const side of sidesOf(job)) {
    const position = await ports.checkpoints.load(job.id, side);
    if (!position.ok || position.value.revision === null) continue;
    const object = why.values.object ?? why.values.app ?? '';
    const rows = job.mapping.rows.filter((it) => !it.disabled).length;
    return fail(fault('ACCESS_LOST', why.origin, { object, rows }, why.cause));
  }
  return fail(why);
};
