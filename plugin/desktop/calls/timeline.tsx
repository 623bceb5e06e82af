import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../shared/look/button.tsx';
import type { House } from '../house.ts';
import { count } from '../times.ts';
import { CallFilters } from './call-filters.tsx';
import { CallItem } from './call-item.tsx';
import type { CallRow } from './call-row.ts';
import { countKinds, filterCalls, groupByDay, noFilter } from './timeline.rules.ts';

interface Props {
  readonly house: House;
  readonly app: string;
  readonly rows: readonly CallRow[];
  /** Loads what kintone has beyond these rows; null when this is all. */
  readonly onOlder: (() => Promise<void>) | null;
}

const firstRows = 10;
const moreRows = 20;

/** Calls under their days, newest first, with filters that act at once. */
export const Timeline = ({ house, app, rows, onOlder }: Props) => {
  const { words } = house.reader;
  const now = house.clock.now();
  const [filter, setFilter] = useState(noFilter);
  const [most, setMost] = useState(firstRows);
  const [busy, setBusy] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const focusAt = useRef<number | null>(null);
  const found = filterCalls(rows, filter, now);
  const shown = found.slice(0, most);
  const hidden = found.length - shown.length;

  // The reading place stays; the first new row takes the focus.
  useEffect(() => {
    const at = focusAt.current;
    if (at === null) return;
    focusAt.current = null;
    list.current?.querySelectorAll<HTMLElement>('[data-call]')[at]?.focus({ preventScroll: true });
  });
  const more = () => {
    focusAt.current = shown.length;
    setMost(most + moreRows);
  };
  const older = async () => {
    setBusy(true);
    focusAt.current = shown.length;
    await onOlder?.();
    setBusy(false);
  };
  return (
    <>
      <CallFilters
        house={house}
        rows={rows}
        filter={filter}
        counts={countKinds(rows, filter, now)}
        onFilter={setFilter}
      />
      {found.length === 0 ? (
        <p class="rk-nothing">
          {words.noMatch}{' '}
          <Button look="plain" onClick={() => setFilter(noFilter)}>
            {words.clearFilters}
          </Button>
        </p>
      ) : (
        <div ref={list} class="rk-timeline">
          {groupByDay(shown, now, house.reader).map((day) => (
            <section key={day.key}>
              <h3 class="rk-day">{day.name}</h3>
              {day.rows.map((row) => (
                <CallItem key={row.id} house={house} app={app} row={row} />
              ))}
            </section>
          ))}
        </div>
      )}
      {(hidden > 0 || onOlder) && (
        <div class="rk-more">
          {hidden > 0 ? (
            <Button onClick={more}>{words.more(count(Math.min(moreRows, hidden)))}</Button>
          ) : (
            <Button busy={busy ? words.loading : null} onClick={older}>
              {words.older}
            </Button>
          )}
          <span class="rk-soft rk-small">{words.shownOf(count(shown.length), count(found.length))}</span>
        </div>
      )}
    </>
  );
};
