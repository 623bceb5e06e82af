import { useEffect } from 'preact/hooks';
import type { Job } from '../../../shared/config/config.ts';
import { CountBadge } from '../../../shared/look/count-badge.tsx';
import { IconButton } from '../../../shared/look/icon-button.tsx';
import { settingsJobWords } from '../../../shared/words/settings-job.ts';
import { DryRun } from '../dry-run/dry-run.tsx';
import { MappingEditor } from '../mapping/mapping-editor.tsx';
import { type JobPart, jobParts } from '../model/route.ts';
import { useCommonWords, useModel, useWords } from '../model/use-model.ts';
import { JobState } from './job-card.tsx';
import { JobNotices } from './job-notices.tsx';
import { JobRules } from './job-rules.tsx';
import { useMappingProblems } from './use-mapping-problems.ts';
import { VersionList } from './version-list.tsx';

const parts: Readonly<Record<JobPart, (props: { job: Job }) => preact.JSX.Element>> = {
  mapping: MappingEditor,
  rules: JobRules,
  notices: JobNotices,
  dryRun: DryRun,
  versions: VersionList,
};

/** One job's pages under its own head. */
export const JobScreen = ({ job, part }: { job: Job; part: JobPart }) => {
  const model = useModel();
  const common = useCommonWords();
  const words = useWords(settingsJobWords);
  const problems = useMappingProblems(job);
  const Part = parts[part];
  useEffect(() => globalThis.scrollTo({ top: 0 }), []);
  return (
    <>
      <div class="rk-jobhead">
        <div class="rk-title">
          <IconButton icon="left" label={words.toJobs} onClick={() => model.go({ tab: 'jobs' })} />
          <h1>
            <input
              class="rk-name-input"
              aria-label={words.name}
              value={job.name}
              onChange={(event) =>
                model.putJob({ ...job, name: event.currentTarget.value.trim() || job.name })
              }
            />
          </h1>
          <JobState job={job} />
        </div>
        <nav class="rk-tabs" aria-label={words.partsLabel}>
          {jobParts.map((it) => (
            <button
              key={it}
              type="button"
              aria-current={it === part ? 'page' : undefined}
              onClick={() => model.go({ tab: 'jobs', job: job.id, part: it })}
            >
              {words.parts[it]}
              {it === 'mapping' && problems > 0 && (
                <CountBadge tone="bad" count={problems} label={common.problems(problems)} />
              )}
            </button>
          ))}
        </nav>
      </div>
      <main class={`rk-main ${part === 'mapping' ? 'wide' : ''}`}>
        <Part job={job} />
      </main>
    </>
  );
};
