import { useSignal } from '@preact/signals';
import type { Job } from '../../../shared/config/config.ts';
import { Button } from '../../../shared/look/button.tsx';
import { Dialog } from '../../../shared/look/dialog.tsx';
import { Menu } from '../../../shared/look/menu.tsx';
import { Pill } from '../../../shared/look/pill.tsx';
import { settingsJobWords } from '../../../shared/words/settings-job.ts';
import { settingsNoticesWords } from '../../../shared/words/settings-notices.ts';
import { duplicateJob, isFinished, removeJob, setEnabled } from '../model/draft.ts';
import { useCommonWords, useModel, useWords } from '../model/use-model.ts';
import { firstOpenStep } from '../model/wizard.rules.ts';
import { JobFacts } from './job-facts.tsx';
import { JobHealth } from './job-health.tsx';
import { useOverdue } from './last-success.ts';

/** Whether a job runs, in colour, sign and word. */
export const JobState = ({ job }: { job: Job }) => {
  const words = useWords(settingsJobWords);
  const silent = useWords(settingsNoticesWords).silent;
  const isSilent = useOverdue(job) !== null;
  if (isSilent) return <Pill tone="warn">{silent}</Pill>;
  if (job.enabled) return <Pill tone="good">{words.enabled}</Pill>;
  return isFinished(job) ? (
    <Pill tone="stopped">{words.disabled}</Pill>
  ) : (
    <Pill tone="warn">{words.unfinished}</Pill>
  );
};

/** One job: what it does, how it stands, and the ways into it. */
export const JobCard = ({ job }: { job: Job }) => {
  const model = useModel();
  const common = useCommonWords();
  const words = useWords(settingsJobWords);
  const asking = useSignal(false);
  const finished = isFinished(job);
  const open = (part: 'mapping' | 'dryRun') => model.go({ tab: 'jobs', job: job.id, part });
  const toggle = () => model.putJob(setEnabled(job, !job.enabled, new Date(model.door.now()).toISOString()));
  return (
    <section class="rk-card rk-job">
      <header>
        <h3>{job.name}</h3>
        <JobState job={job} />
      </header>
      <JobFacts job={job} />
      <JobHealth job={job} />
      <footer>
        {finished ? (
          <>
            <Button look="plain" onClick={() => open('mapping')}>
              {words.parts.mapping}
            </Button>
            <Button look="plain" onClick={() => open('dryRun')}>
              {words.parts.dryRun}
            </Button>
          </>
        ) : (
          <Button
            look="primary"
            onClick={() => model.go({ tab: 'jobs', job: job.id, wizard: firstOpenStep(job) })}
          >
            {words.goOn}
          </Button>
        )}
        <span class="rk-end">
          <Menu
            label={common.more}
            items={[
              ...(finished
                ? [
                    {
                      label: job.enabled ? words.disable : words.enable,
                      icon: job.enabled ? ('pause' as const) : ('play' as const),
                      onChoose: toggle,
                    },
                  ]
                : []),
              {
                label: words.duplicate,
                icon: 'copy',
                onChoose: () => model.config.change((it) => duplicateJob(it, job, words.copyOf(job.name))),
              },
              {
                label: words.remove,
                icon: 'trash',
                danger: true,
                onChoose: () => {
                  asking.value = true;
                },
              },
            ]}
          />
        </span>
      </footer>
      {asking.value && (
        <Dialog
          title={words.remove}
          closeLabel={common.close}
          onClose={() => {
            asking.value = false;
          }}
          foot={
            <>
              <Button
                onClick={() => {
                  asking.value = false;
                }}
              >
                {common.cancel}
              </Button>
              <Button
                look="danger"
                icon="trash"
                onClick={() => model.config.change((it) => removeJob(it, job.id))}
              >
                {words.remove}
              </Button>
            </>
          }
        >
          <p>{words.removeAsk(job.name)}</p>
        </Dialog>
      )}
    </section>
  );
};
