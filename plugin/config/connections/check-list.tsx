import type { SalesforceConnection } from '../../../shared/config/config.ts';
import { Button } from '../../../shared/look/button.tsx';
import { Pill } from '../../../shared/look/pill.tsx';
import { SideMark } from '../../../shared/look/side-mark.tsx';
import { settingsConnectionWords } from '../../../shared/words/settings-connection.ts';
import type { CheckLine } from '../model/check-run.ts';
import { useCommonWords, useModel, useWords } from '../model/use-model.ts';
import { CheckRow } from './check-row.tsx';

interface Props {
  readonly app: string;
  readonly connection: SalesforceConnection;
  /** Address, key and secret are all there. */
  readonly ready: boolean;
  readonly onTest: () => void;
}

const Verdict = ({ lines }: { lines: readonly CheckLine[] }) => {
  const words = useWords(settingsConnectionWords);
  if (lines.length === 0 || lines.some((it) => it.running)) return null;
  const bad = lines.filter((it) => it.finding?.state === 'bad').length;
  if (bad === 0) return <Pill tone="good">{words.passed}</Pill>;
  return (
    <>
      <Pill tone="bad">{words.fix(bad)}</Pill>
      <span class="rk-small rk-soft">
        {words.tally(lines.length, lines.filter((it) => it.finding?.state === 'good').length)}
      </span>
    </>
  );
};

/** The connection test: one line a permission, green or red, each red one with its cause and its cure. */
export const CheckList = ({ app, connection, ready, onTest }: Props) => {
  const model = useModel();
  const words = useWords(settingsConnectionWords);
  const common = useCommonWords();
  const lines = model.checks.lines.value;
  const running = lines.some((it) => it.running);
  const host = connection.loginUrl.replace(/^https?:\/\//, '');
  const groups = [
    { side: 'left' as const, name: common.left, where: model.door.origin.replace(/^https?:\/\//, '') },
    { side: 'right' as const, name: common.right, where: `${host}・API v${connection.apiVersion}` },
  ];
  return (
    <section class="rk-card rk-checks" aria-labelledby="rk-checks-title">
      <header>
        <h2 id="rk-checks-title">{words.result}</h2>
        <span role="status" class="rk-line">
          <Verdict lines={lines} />
        </span>
        <span class="rk-grow" />
        <Button
          icon="retry"
          look={lines.length === 0 && ready ? 'primary' : 'normal'}
          busy={running ? words.testing : null}
          blocked={ready ? null : words.notYet}
          onClick={onTest}
        >
          {lines.length === 0 ? words.test : words.again}
        </Button>
      </header>
      {lines.length === 0 && <p class="rk-soft rk-pad">{words.notYet}</p>}
      {lines.length > 0 &&
        groups.map((group) => (
          <div key={group.side}>
            <h3 class="rk-group">
              <SideMark side={group.side}>{group.name}</SideMark>
              <span class="rk-small">{group.where}</span>
            </h3>
            {lines
              .filter((it) => it.check.side === group.side)
              .map((line) => (
                <CheckRow key={line.check.name} line={line} app={app} connection={connection} />
              ))}
          </div>
        ))}
    </section>
  );
};
