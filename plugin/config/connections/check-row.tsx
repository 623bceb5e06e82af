import type { SalesforceConnection } from '../../../shared/config/config.ts';
import { Button } from '../../../shared/look/button.tsx';
import { CopyButton } from '../../../shared/look/copy-button.tsx';
import { ToneIcon } from '../../../shared/look/pill.tsx';
import { Spinner } from '../../../shared/look/spinner.tsx';
import { settingsConnectionWords } from '../../../shared/words/settings-connection.ts';
import { settingsCureWords } from '../../../shared/words/settings-cures.ts';
import type { CheckLine } from '../model/check-run.ts';
import type { CheckFinding } from '../model/connection-checks.ts';
import { useCommonWords, useModel, useWords } from '../model/use-model.ts';

interface Props {
  readonly line: CheckLine;
  readonly app: string;
  readonly connection: SalesforceConnection;
}

const useSeen = (line: CheckLine): string => {
  const words = useWords(settingsConnectionWords).seen;
  const common = useCommonWords();
  const { finding } = line;
  if (!finding) return line.running ? words.running : words.waiting;
  const seen = finding.seen ?? {};
  if (finding.fault) return finding.fault.cause?.code ?? finding.fault.code;
  if (seen.ms !== undefined) return words.seconds((Number(seen.ms) / 1000).toFixed(1));
  if (seen.percent !== undefined) return words.remaining(Number(seen.percent));
  if (seen.fields !== undefined) return words.fields(Number(seen.fields));
  if (seen.writable !== undefined)
    return Number(seen.writable) > 0 ? words.writable(Number(seen.writable)) : words.readOnly;
  return seen.count !== undefined && Number(seen.count) >= 0 ? common.count(Number(seen.count)) : '';
};

const useTitle = (line: CheckLine, app: string): string => {
  const model = useModel();
  const words = useWords(settingsConnectionWords).checks;
  const labelled = model.checks.lines.value.find((it) => it.check.name === 'read')?.finding?.seen?.label;
  const appName = model.schemas.apps.get('').value;
  const name = appName.state === 'ready' ? (appName.value.find((it) => it.id === app)?.name ?? app) : app;
  const about = line.check.name === 'app' ? name : String(labelled ?? line.check.subject);
  const title = words[line.check.name];
  return typeof title === 'string' ? title : title(about);
};

/** One line of the connection test. */
export const CheckRow = ({ line, app, connection }: Props) => {
  const states = useWords(settingsConnectionWords).states;
  const title = useTitle(line, app);
  const seen = useSeen(line);
  const state = line.finding?.state;
  return (
    <div class={`rk-check-row ${state && state !== 'good' ? state : ''}`}>
      {line.running ? (
        <Spinner label={states.running} />
      ) : (
        <ToneIcon tone={state ?? 'neutral'} label={states[state ?? 'waiting']} />
      )}
      <span class="rk-what">{state === 'bad' ? <b>{title}</b> : title}</span>
      <span class="rk-seen">{seen}</span>
      {line.finding?.cure && <Cure line={line} finding={line.finding} app={app} connection={connection} />}
    </div>
  );
};

const Cure = ({ line, finding, app, connection }: Props & { finding: CheckFinding }) => {
  const model = useModel();
  const words = useWords(settingsConnectionWords);
  const common = useCommonWords();
  const cures: Readonly<Record<string, { cause: string; steps: readonly string[] }>> =
    useWords(settingsCureWords);
  const cure = cures[finding.cure ?? ''] ?? cures.other;
  if (!cure) return null;
  const said = finding.fault?.cause?.message;
  const openRight = () => globalThis.open(connection.loginUrl, '_blank', 'noopener');
  const openLeft = () => globalThis.open(model.door.appSettingsAddress(app), '_blank', 'noopener');
  return (
    <div class="rk-cure">
      {cure.cause}
      <ol>
        {cure.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {said && (
        <p class="rk-soft">
          {words.said}: <code>{said}</code>
        </p>
      )}
      <div class="rk-row">
        <Button size="small" icon="retry" onClick={() => model.checks.repeat(line.check)}>
          {common.tryAgain}
        </Button>
        <Button size="small" iconAfter="open" onClick={line.check.side === 'left' ? openLeft : openRight}>
          {line.check.side === 'left' ? words.openLeft : words.openRight}
        </Button>
        <CopyButton
          size="small"
          label={words.copySteps}
          done={common.copied}
          text={() => [cure.cause, ...cure.steps.map((step, at) => `${at + 1}. ${step}`)].join('\n')}
        />
      </div>
    </div>
  );
};
