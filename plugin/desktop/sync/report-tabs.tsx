import type { RunItem } from '../../../shared/sync/report.ts';
import type { House } from '../house.ts';
import { count } from '../times.ts';
import { ChangeList } from './change-list.tsx';
import { FailureList } from './failure-list.tsx';
import { groupFailures } from './group-failures.rules.ts';
import type { RecordAddress } from './record-link.tsx';
import type { ShownRun } from './run-desk.ts';

/** One tab of the report. */
export type TabName = 'failed' | 'conflicts' | 'written' | 'skipped';

interface Props {
  readonly house: House;
  readonly run: ShownRun;
  readonly items: readonly RunItem[];
  readonly searching: boolean;
  readonly chosen: TabName | null;
  readonly onChoose: (tab: TabName) => void;
  readonly address: RecordAddress;
  readonly sideName: (side: RunItem['side']) => string;
}

const contents: Readonly<Record<TabName, readonly RunItem['done'][]>> = {
  failed: ['failed'],
  conflicts: ['conflict'],
  written: ['created', 'updated'],
  skipped: ['skipped'],
};
const order = Object.keys(contents) as TabName[];

/** The rows of a run by what became of them; the first tab with rows is open. */
export const ReportTabs = (props: Props) => {
  const { house, run, items, searching, address, sideName } = props;
  const { words } = house.reader;
  const names: Readonly<Record<TabName, string>> = {
    failed: words.tabFailed,
    conflicts: words.tabConflicts,
    written: run.report.dryRun ? words.tabPlanned : words.tabWritten,
    skipped: words.tabSkipped,
  };
  const of = (tab: TabName) => items.filter((it) => contents[tab].includes(it.done));
  const tabs = order.filter((tab) => tab !== 'skipped' || of(tab).length > 0);
  const chosen = props.chosen ?? tabs.find((tab) => of(tab).length > 0) ?? null;
  if (chosen === null) return <p class="rk-nothing">{emptyWords(house, run, searching)}</p>;
  const rows = of(chosen);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    const next = tabs.at((tabs.indexOf(chosen) + by + tabs.length) % tabs.length);
    if (!next) return;
    props.onChoose(next);
    const list = event.currentTarget as HTMLElement;
    list.querySelector<HTMLElement>(`[data-tab=${next}]`)?.focus();
  };
  return (
    <>
      <div class="rk-tabs" role="tablist" onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            data-tab={tab}
            aria-selected={tab === chosen}
            tabIndex={tab === chosen ? 0 : -1}
            onClick={() => props.onChoose(tab)}
          >
            {names[tab]}
            <span class={`rk-count ${of(tab).length > 0 ? tones[tab] : ''}`}>{count(of(tab).length)}</span>
          </button>
        ))}
      </div>
      <div role="tabpanel" class="rk-tab-body">
        {rows.length === 0 && <p class="rk-nothing">{searching ? words.nothingFound : words.nothingHere}</p>}
        {chosen === 'failed' ? (
          groupFailures(rows).map((group) => (
            <FailureList key={group.key} house={house} address={address} group={group} />
          ))
        ) : (
          <ChangeList key={chosen} house={house} address={address} items={rows} sideName={sideName} />
        )}
      </div>
    </>
  );
};

const tones: Readonly<Record<TabName, string>> = {
  failed: 'bad',
  conflicts: 'warn',
  written: '',
  skipped: '',
};

const emptyWords = (house: House, { report }: ShownRun, searching: boolean): string => {
  const { words } = house.reader;
  if (searching) return words.nothingFound;
  if (report.state !== 'done') return words.nothingHere;
  return report.counts.read === 0 ? words.nothingNew : words.allSame;
};
