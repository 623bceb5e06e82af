import type { Job } from '../../../shared/config/config.ts';
import { Button } from '../../../shared/look/button.tsx';
import { overdueSentence } from '../../../shared/words/health.ts';
import { settingsWords } from '../../../shared/words/settings.ts';
import { useModel, useWords } from '../model/use-model.ts';
import { useMoment, useOverdue } from './last-success.ts';

/** A warning on a job that should have succeeded and has not, for as long as its settings allow. */
export const JobHealth = ({ job }: { job: Job }) => {
  const model = useModel();
  const show = useMoment();
  const found = useOverdue(job);
  const { history } = useWords(settingsWords).tabs;
  if (!found) return null;
  const { what, cure } = overdueSentence(found, model.door.language, show);
  return (
    <div class="rk-silent" role="status">
      <p>
        <b>{what}</b> {cure}
      </p>
      <Button look="plain" size="small" onClick={() => model.go({ tab: 'history' })}>
        {history}
      </Button>
    </div>
  );
};
