import { Button } from '../../../shared/look/button.tsx';
import { Card } from '../../../shared/look/card.tsx';
import { settingsJobWords } from '../../../shared/words/settings-job.ts';
import { settingsPlacesWords } from '../../../shared/words/settings-places.ts';
import { JobCard } from '../jobs/job-card.tsx';
import { leavingData, leavingNotices } from '../model/leaving-data.ts';
import { useModel, useWords } from '../model/use-model.ts';
import { NextThing } from './next-thing.tsx';
import { RecentRuns } from './recent-runs.tsx';
import { Welcome } from './welcome.tsx';

/** How everything stands: the one next thing, the jobs, recent runs, and what leaves kintone. */
export const OverviewScreen = () => {
  const model = useModel();
  const words = useWords(settingsPlacesWords).overview;
  const jobWords = useWords(settingsJobWords);
  const { jobs } = model.config.draft.value;
  return (
    <main class="rk-main">
      <header class="rk-head">
        <h1>{words.title}</h1>
        {jobs.length > 0 && (
          <span class="rk-end">
            <Button icon="plus" onClick={() => model.go({ tab: 'jobs', wizard: 'template' })}>
              {jobWords.add}
            </Button>
          </span>
        )}
      </header>
      {jobs.length === 0 ? (
        <Welcome />
      ) : (
        <>
          <NextThing />
          <div class="rk-overview">
            <div class="rk-stack">
              <div class="rk-jobs">
                {jobs.map((job) => (
                  <JobCard key={job.id} job={job} />
                ))}
              </div>
              <Leaving />
            </div>
            <RecentRuns />
          </div>
        </>
      )}
    </main>
  );
};

const Leaving = () => {
  const model = useModel();
  const words = useWords(settingsPlacesWords).overview;
  const lines = leavingData(model.config.draft.value);
  const notices = leavingNotices(model.config.draft.value);
  const labelOf = (app: string, code: string) =>
    model.schemas.leftSchemas.peek(app)?.fields.find((it) => it.code === code)?.label ?? code;
  return (
    <Card title={words.leaving} aside={<span class="rk-small rk-soft">{words.leavingText}</span>}>
      {lines.length + notices.length === 0 ? (
        <p class="rk-soft">{words.leavingNone}</p>
      ) : (
        <table class="rk-table">
          <thead>
            <tr>
              <th>{words.columns.to}</th>
              <th>{words.columns.fields}</th>
              <th>{words.columns.job}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((it) => (
              <tr key={it.job}>
                <td>{it.host}</td>
                <td>{it.fields.map((code) => labelOf(it.app, code)).join('、')}</td>
                <td>{it.job}</td>
              </tr>
            ))}
            {notices.map((it) => (
              <tr key={it.host}>
                <td>{it.host}</td>
                <td>{words.leavingNotices}</td>
                <td>{it.jobs.join('、')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
};
