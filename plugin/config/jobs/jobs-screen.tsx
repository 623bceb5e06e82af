import { Button } from '../../../shared/look/button.tsx';
import { settingsJobWords } from '../../../shared/words/settings-job.ts';
import { useCommonWords, useModel, useWords } from '../model/use-model.ts';
import { JobCard } from './job-card.tsx';

/** Every job, or the invitation to make the first. */
export const JobsScreen = () => {
  const model = useModel();
  const common = useCommonWords();
  const words = useWords(settingsJobWords);
  const { jobs } = model.config.draft.value;
  const add = () => model.go({ tab: 'jobs', wizard: 'template' });
  return (
    <main class="rk-main">
      <header class="rk-head">
        <h1>{common.tabs.jobs}</h1>
        {jobs.length > 0 && (
          <span class="rk-end">
            <Button icon="plus" onClick={add}>
              {words.add}
            </Button>
          </span>
        )}
      </header>
      {jobs.length === 0 ? (
        <div class="rk-empty">
          <h2>{words.none.title}</h2>
          <p class="rk-soft">{words.none.text}</p>
          <Button look="primary" size="large" icon="plus" onClick={add}>
            {words.add}
          </Button>
        </div>
      ) : (
        <div class="rk-jobs">
          {jobs.map((job) => (
            <JobCard key={job.id} job={job} />
          ))}
        </div>
      )}
    </main>
  );
};
