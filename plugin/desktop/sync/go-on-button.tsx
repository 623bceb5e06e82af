import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../shared/look/button.tsx';
import type { House } from '../house.ts';
import { goOnLabel } from './menu-items.tsx';
import type { ShownRun } from './run-desk.ts';
import { type Waiting, waitingIn } from './waiting.rules.ts';

/** Goes on with a first load after a report that says how much still waits, for those who may run the job. */
export const GoOnButton = ({ house, run }: { house: House; run: ShownRun }) => {
  const { job, report } = run;
  const waiting = report.dryRun || !job.enabled ? null : waitingIn(report);
  return waiting && <Offered house={house} run={run} waiting={waiting} />;
};

const Offered = ({ house, run, waiting }: { house: House; run: ShownRun; waiting: Waiting }) => {
  const { words } = house.reader;
  const [mayRun, setMayRun] = useState(false);
  useEffect(() => {
    void house.mayRun().then(setMayRun);
  }, [house]);
  if (!mayRun) return null;
  const goOn = () => {
    house.runs.shown.value = null;
    void house.runs.start({ job: run.job, trigger: 'manual', goOn: true });
  };
  return (
    <Button
      look={run.report.counts.failed > 0 ? 'normal' : 'primary'}
      icon="skip"
      blocked={house.runs.running.value ? words.syncing : null}
      onClick={goOn}
    >
      {goOnLabel(words, waiting)}
    </Button>
  );
};
