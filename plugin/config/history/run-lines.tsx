import { Banner } from '../../../shared/look/banner.tsx';
import { Button } from '../../../shared/look/button.tsx';
import { Pill, type Tone, ToneIcon } from '../../../shared/look/pill.tsx';
import { Skeleton } from '../../../shared/look/skeleton.tsx';
import type { RunReport } from '../../../shared/sync/report.ts';
import { settingsRunWords } from '../../../shared/words/settings-run.ts';
import { faultText } from '../model/describe.ts';
import { useCommonWords, useModel, useWords } from '../model/use-model.ts';

/** How a run ended, as a tone: a finished run with failures is not simply good. */
export const toneOf = (run: RunReport): Tone => {
  if (run.state === 'stopped') return 'bad';
  if (run.state === 'held' || run.state === 'cancelled') return 'stopped';
  return run.counts.failed > 0 || run.counts.conflicts > 0 ? 'warn' : 'good';
};

/** Runs of the log, newest first. */
export const RunLines = ({ most, compact }: { most: number; compact?: boolean }) => {
  const model = useModel();
  const common = useCommonWords();
  const words = useWords(settingsRunWords).history;
  const runs = model.runs.get('').value;
  if (!model.config.draft.value.stateApps) return <p class="rk-soft">{words.noApps}</p>;
  if (runs.state === 'loading') return <Skeleton lines={Math.min(most, 6)} label={common.loading} />;
  if (runs.state === 'failed') {
    return (
      <Banner
        tone="bad"
        title={words.failed}
        actions={
          <Button icon="retry" onClick={() => model.runs.reload('')}>
            {common.tryAgain}
          </Button>
        }
      >
        {faultText(runs.fault, model.door.language).what}
      </Banner>
    );
  }
  if (runs.value.length === 0) return <p class="rk-soft">{words.none}</p>;
  const lines = runs.value.slice(0, most);
  return compact ? <CompactLines runs={lines} /> : <RunTable runs={lines} />;
};

const useRunTexts = () => {
  const model = useModel();
  const words = useWords(settingsRunWords).history;
  const { language, timeZone } = model.door;
  return {
    at: (run: RunReport) =>
      new Date(run.startedAt).toLocaleString(language, { timeZone, dateStyle: 'short', timeStyle: 'short' }),
    job: (run: RunReport) =>
      model.config.draft.value.jobs.find((it) => it.id === run.job)?.name ?? words.removedJob,
    open: (run: RunReport) => model.go({ tab: 'history', run: run.run }),
    words,
  };
};

const CompactLines = ({ runs }: { runs: readonly RunReport[] }) => {
  const { at, job, open, words } = useRunTexts();
  return (
    <ul class="rk-list">
      {runs.map((run) => (
        <li key={run.run}>
          <ToneIcon tone={toneOf(run)} label={words.states[run.state]} />
          <span class="rk-soft">{at(run)}</span>
          <span class="rk-grow">{job(run)}</span>
          <Button look="plain" size="small" onClick={() => open(run)}>
            {run.counts.created + run.counts.updated}
          </Button>
        </li>
      ))}
    </ul>
  );
};

const RunTable = ({ runs }: { runs: readonly RunReport[] }) => {
  const { at, job, open, words } = useRunTexts();
  return (
    <div class="rk-card">
      <table class="rk-table">
        <thead>
          <tr>
            <th>{words.columns.at}</th>
            <th>{words.columns.job}</th>
            <th>{words.columns.trigger}</th>
            <th>{words.columns.state}</th>
            <th>{words.columns.counts}</th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <tr key={run.run}>
              <td>
                <Button look="plain" size="small" onClick={() => open(run)}>
                  {at(run)}
                </Button>
              </td>
              <td>{job(run)}</td>
              <td>{words.triggers[run.trigger]}</td>
              <td>
                <Pill tone={toneOf(run)}>{words.states[run.state]}</Pill>
              </td>
              <td>{words.counts(run.counts.created, run.counts.updated, run.counts.failed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
