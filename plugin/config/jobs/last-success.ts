import type { Job } from '../../../shared/config/config.ts';
import { useModel } from '../model/use-model.ts';

/** A moment as the people of this page write it. */
export const useMoment = (): ((iso: string) => string) => {
  const { language, timeZone } = useModel().door;
  return (iso) =>
    new Date(iso).toLocaleString(language, { timeZone, dateStyle: 'medium', timeStyle: 'short' });
};

/** When a job last succeeded, as text; empty while that is not known, or where it never did. */
export const useLastSuccess = (job: Job): string => {
  const model = useModel();
  const show = useMoment();
  const standings = model.standings.get('').value;
  const at = standings.state === 'ready' ? standings.value[job.id]?.succeededAt : null;
  return at ? show(at) : '';
};
