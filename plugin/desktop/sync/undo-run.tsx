import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../shared/look/button.tsx';
import { faultSentence } from '../../../shared/words/faults.ts';
import type { House } from '../house.ts';
import { count, type Reader } from '../times.ts';
import type { ShownRun } from './run-desk.ts';
import { undoCounts } from './undo.rules.ts';

interface Props {
  readonly house: House;
  readonly run: ShownRun;
  readonly onStay: () => void;
}

/** The second step of taking a run back: tells first what would be restored and what stays, then does it. */
export const UndoRun = ({ house, run, onStay }: Props) => {
  const { words } = house.reader;
  const { job, report } = run;
  const [plan, setPlan] = useState<ShownRun | null>(null);
  useEffect(() => {
    const what = { job, trigger: 'undo', undo: report.run, dryRun: true, quiet: true } as const;
    // Something else may have begun to run meanwhile.
    void house.runs.start(what).then((planned) => (planned ? setPlan(planned) : onStay()));
  }, [house, job, report.run]);
  const undo = async () => {
    const what = { job, trigger: 'undo', undo: report.run, quiet: true } as const;
    const ended = await house.runs.start(what);
    if (ended) house.runs.shown.value = ended;
  };
  const counts = undoCounts(plan?.items ?? []);
  const busy = house.runs.running.value !== null;
  return (
    <>
      <span class="rk-foot-note" role="status">
        {plan ? planned(house.reader, plan) : words.undoLooking}
      </span>
      <Button onClick={onStay}>{words.undoStay}</Button>
      {counts.restored > 0 && (
        <Button look="danger" icon="undo" busy={busy ? words.undoing : null} onClick={undo}>
          {words.undoDo(count(counts.restored))}
        </Button>
      )}
    </>
  );
};

const planned = ({ words, language }: Reader, { report, items }: ShownRun): string => {
  if (report.fault) return faultSentence(report.fault, language).what;
  const { restored, moved, created } = undoCounts(items ?? []);
  const sentences = [
    restored > 0 ? words.undoAsk(count(restored)) : words.undoNothing,
    ...(moved > 0 ? [words.undoMoved(count(moved))] : []),
    ...(created > 0 ? [words.undoCreated(count(created))] : []),
  ];
  return sentences.join(language === 'ja' ? '' : ' ');
};
