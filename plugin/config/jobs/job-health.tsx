import type { Job } from '../../../shared/config/config.ts';
import { Banner } from '../../../shared/look/banner.tsx';
import { overdue } from '../../../shared/sync/health.rules.ts';
import { overdueSentence } from '../../../shared/words/health.ts';
import { useModel } from '../model/use-model.ts';
import { useMoment } from './last-success.ts';

/** A warning on a job that should have succeeded and has not, for as long as its settings allow. */
export const JobHealth = ({ job }: { job: Job }) => {
  const model = useModel();
  const show = useMoment();
  const standings = model.standings.get('').value;
  if (standings.state !== 'ready') return null;
  const found = overdue(job, standings.value[job.id]?.succeededAt ?? null, model.door.now());
  if (!found) return null;
  const { what, cure } = overdueSentence(found, model.door.language, show);
  return (
    <Banner tone="warn" title={what} role="status">
      {cure}
    </Banner>
  );
};
