import { useMemo, useState } from 'preact/hooks';
import { Banner } from '../../../shared/look/banner.tsx';
import { Dialog } from '../../../shared/look/dialog.tsx';
import { Icon } from '../../../shared/look/icon.tsx';
import { Pill } from '../../../shared/look/pill.tsx';
import { TextInput } from '../../../shared/look/text-input.tsx';
import type { RunItem } from '../../../shared/sync/report.ts';
import { faultSentence } from '../../../shared/words/faults.ts';
import type { House } from '../house.ts';
import { duration, shortTime } from '../times.ts';
import { FieldNamesContext, useFieldNames } from './field-names.ts';
import { jobLabel, partnerName } from './job-label.ts';
import { outcomeOf } from './outcome.rules.ts';
import { recordAddress } from './record-address.ts';
import { ReportFoot } from './report-foot.tsx';
import { reportNotes } from './report-notes.ts';
import { ReportTabs, type TabName } from './report-tabs.tsx';
import { ReportTiles } from './report-tiles.tsx';
import type { ShownRun } from './run-desk.ts';
import { searchItems } from './search-items.rules.ts';

/** What became of a run, or what a dry run would do: counts that sum, causes with cures, and each change. */
export const ReportDialog = ({ house, run }: { house: House; run: ShownRun }) => {
  const { words, language } = house.reader;
  const { job, report } = run;
  const [tab, setTab] = useState<TabName | null>(null);
  const [text, setText] = useState('');
  const items = useMemo(() => searchItems(run.items ?? [], text), [run.items, text]);
  const close = () => {
    house.runs.shown.value = null;
  };
  const sideName = (side: RunItem['side']) => (side === 'left' ? 'kintone' : partnerName(house.config, job));
  const outcome = outcomeOf(report);
  const sentence = report.fault ? faultSentence(report.fault, language) : null;
  const address = recordAddress(house, job);
  const names = useFieldNames(house, job);
  return (
    <FieldNamesContext.Provider value={names}>
      <Dialog
        look="wide"
        title={report.dryRun ? words.preview : words.result}
        closeLabel={words.close}
        onClose={close}
        foot={<ReportFoot house={house} run={run} sideName={sideName} />}
      >
        <p class="rk-report-head">
          {!report.dryRun && <Pill tone={outcome.tone}>{words.states[outcome.state]}</Pill>}
          <b>{jobLabel(house.config, job, words)}</b>
          <span class="rk-soft">{facts(house, run)}</span>
        </p>
        {sentence && (
          <Banner tone={outcome.tone === 'bad' ? 'bad' : 'warn'} title={sentence.what} role="status">
            {sentence.cure}
            {report.fault?.cause?.message && (
              <details class="rk-cause-words">
                <summary>{report.fault.code}</summary>
                <code>{report.fault.cause.message}</code>
              </details>
            )}
          </Banner>
        )}
        <ReportTiles house={house} report={report} />
        {reportNotes(house, report).map((it) => (
          <p key={it} class="rk-report-note rk-soft rk-small">
            <Icon name="info" size={14} />
            {it}
          </p>
        ))}
        {run.items === null ? (
          <p class="rk-soft">{words.itemsLost}</p>
        ) : (
          <>
            {run.items.length > 0 && (
              <TextInput
                id="rk-report-search"
                type="search"
                icon="search"
                class="rk-report-search"
                label={words.search}
                placeholder={words.search}
                value={text}
                onText={setText}
              />
            )}
            <ReportTabs
              house={house}
              run={run}
              items={items}
              searching={text !== ''}
              chosen={tab}
              onChoose={setTab}
              address={address}
              sideName={sideName}
            />
          </>
        )}
      </Dialog>
    </FieldNamesContext.Provider>
  );
};

const facts = (house: House, { report }: ShownRun): string => {
  const { words } = house.reader;
  const took = report.endedAt ? (Date.parse(report.endedAt) - Date.parse(report.startedAt)) / 1000 : null;
  return [
    shortTime(report.startedAt, house.clock.now(), house.reader),
    ...(took !== null && took >= 1 ? [words.took(duration(took, words))] : []),
    words.triggers[report.trigger],
  ].join(' ・ ');
};
