import type { Job } from '../../../shared/config/config.ts';
import { type Overdue, overdue } from '../../../shared/sync/due/health.rules.ts';
import { useModel } from '../model/use-model.ts';

/** A moment as the people of this page write it. */
export const useMoment = (): ((iso: string) => string) => {
  const { language, timeZone } = useModel().door;
  return (iso) =>
    new Date(iso).toLocaleString(language, { timeZone, dateStyle: 'medium', timeStyle: 'short' });
};

/** When a job last succeeded (null = never); undefined while that is not known. */
export const useLastSuccess = (job: Job): string | null | undefined => {
  const standings = useModel().standings.get('').value;
  return standings.state === 'ready' ? (standings.value[job.id]?.succeededAt ?? null) : undefined;
};

/** Whether a job has had no success for too long; null also while that is not known. */
export const useOverdue = (job: Job): Overdue | null => {
  const model = useModel();
  const succeededAt = useLastSuccess(job);
  return succeededAt === undefined ? null : overdue(job, succeededAt, model.door.now());
};
