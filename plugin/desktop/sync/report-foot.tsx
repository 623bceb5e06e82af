import { useState } from 'preact/hooks';
import { Button } from '../../../shared/look/button.tsx';
import type { RunItem } from '../../../shared/sync/report.ts';
import type { House } from '../house.ts';
import { saveFile } from '../save-file.ts';
import { count, dayOf } from '../times.ts';
import { useNames } from './field-names.ts';
import { GoOnButton } from './go-on-button.tsx';
import { itemReason } from './item-reason.ts';
import { reportCsv } from './report-csv.ts';
import { retryRows } from './retry-rows.ts';
import type { ShownRun } from './run-desk.ts';
import { canUndo } from './undo.rules.ts';
import { UndoRun } from './undo-run.tsx';

interface Props {
  readonly house: House;
  readonly run: ShownRun;
  readonly sideName: (side: RunItem['side']) => string;
}

/** What can be done after a run: keep it as a file, try failed rows again, or do what a dry run showed. */
export const ReportFoot = ({ house, run, sideName }: Props) => {
  const { words, language, timeZone } = house.reader;
  const { job, report } = run;
  const items = run.items ?? [];
  const nameOf = useNames();
  const [undoing, setUndoing] = useState(false);
  const retries = report.dryRun ? [] : retryRows(job, items);
  const failed = retries.reduce((sum, it) => sum + it.ids.length, 0);
  const changes = report.counts.created + report.counts.updated;
  const download = () => {
    const names = {
      side: sideName,
      reason: (item: RunItem) => itemReason(item, language),
      field: (_: RunItem['side'], code: string) => nameOf(code),
    };
    saveFile(words.csvName(dayOf(report.startedAt, timeZone)), reportCsv(items, words, names));
  };
  const retry = async () => {
    house.runs.shown.value = null;
    for (const only of retries) await house.runs.start({ job, trigger: 'retry', only });
  };
  const runForReal = () => {
    house.runs.shown.value = null;
    void house.runs.start({ job, trigger: 'manual' });
  };
  if (undoing) return <UndoRun house={house} run={run} onStay={() => setUndoing(false)} />;
  return (
    <>
      <span class="rk-soft rk-small rk-foot-note">
        {report.dryRun ? words.nothingWritten : words.atLeastOnce}
      </span>
      {items.length > 0 && (
        <Button icon="save" onClick={download}>
          {words.exportCsv}
        </Button>
      )}
      {canUndo(run) && (
        <Button icon="undo" onClick={() => setUndoing(true)}>
          {words.undoRun}
        </Button>
      )}
      {failed > 0 && (
        <Button look="primary" icon="retry" onClick={retry}>
          {words.retryCount(count(failed))}
        </Button>
      )}
      <GoOnButton house={house} run={run} />
      {report.dryRun && changes > 0 && report.state === 'done' && (
        <Button look="primary" icon="sync" onClick={runForReal}>
          {words.runForReal}
        </Button>
      )}
    </>
  );
};
