import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../shared/look/button.tsx';
import { Icon } from '../../../shared/look/icon.tsx';
import type { House } from '../house.ts';
import { count, duration } from '../times.ts';
import { jobLabel } from './job-label.ts';
import { paceOf, quarterToSay } from './progress.rules.ts';
import type { Running } from './run-desk.ts';

const noCounts = { read: 0, created: 0, updated: 0, skipped: 0, failed: 0, conflicts: 0 };

/** The progress of the run in hand, at the window's foot, so that the list above it never moves. */
export const Dock = ({ house }: { house: House }) => {
  const running = house.runs.running.value;
  const said = useAnnouncement(house, running);
  return (
    <>
      <div class="rk-hidden" role="status" aria-live="polite">
        {said}
      </div>
      {running && <DockBar house={house} running={running} />}
    </>
  );
};

const DockBar = ({ house, running }: { house: House; running: Running }) => {
  const { words } = house.reader;
  const counts = running.report?.counts ?? noCounts;
  const pace = paceOf({ counts, total: running.total }, house.clock.now() - running.startedAt);
  const amount =
    running.total === null
      ? words.rows(count(counts.read))
      : words.ofRows(count(counts.read), count(Math.max(running.total, counts.read)));
  const rest = [
    pace.secondsLeft === null ? '' : words.timeLeft(duration(pace.secondsLeft, words)),
    pace.perSecond > 0 ? words.perSecond(count(pace.perSecond)) : '',
  ].filter(Boolean);
  return (
    <aside class="rk-dock" aria-label={words.progress}>
      <span class="rk-dock-ring">
        <Icon name="sync" size={20} />
      </span>
      <div class="rk-dock-middle">
        <div class="rk-dock-line">
          <span class="rk-dock-job">{jobLabel(house.config, running.job, words)}</span>
          <b class="rk-dock-amount">{running.report ? amount : words.preparing}</b>
          <span class="rk-soft">{rest.join('　')}</span>
          <span class="rk-dock-counts">
            <span>
              {words.counts.created} <b>{count(counts.created)}</b>
            </span>
            <span>
              {words.counts.updated} <b>{count(counts.updated)}</b>
            </span>
            <span>
              {words.counts.skipped} <b>{count(counts.skipped)}</b>
            </span>
            {counts.failed > 0 && (
              <span class="rk-bad">
                {words.counts.failed} <b>{count(counts.failed)}</b>
              </span>
            )}
          </span>
        </div>
        {pace.percent !== null && (
          <div
            class="rk-dock-bar"
            role="progressbar"
            aria-label={words.progress}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={pace.percent}
          >
            <i style={{ width: `${pace.percent}%` }} />
          </div>
        )}
      </div>
      <Button icon="stop" busy={running.stopping ? words.stopping : null} onClick={() => house.runs.stop()}>
        {words.stop}
      </Button>
    </aside>
  );
};

// Read out: the beginning, each quarter, the end; never each row.
const useAnnouncement = (house: House, running: Running | null): string => {
  const { words } = house.reader;
  const [said, say] = useState('');
  const last = useRef({ job: '', quarter: 0 });
  useEffect(() => {
    const name = running ? jobLabel(house.config, running.job, words) : '';
    if (running && last.current.job === '') {
      last.current = { job: name, quarter: 0 };
      say(words.announceStart(name));
      return;
    }
    if (!running && last.current.job !== '') {
      say(words.announceEnd(last.current.job));
      last.current = { job: '', quarter: 0 };
      return;
    }
    if (!running?.report) return;
    const { percent } = paceOf({ counts: running.report.counts, total: running.total }, 0);
    const quarter = quarterToSay(percent, last.current.quarter);
    if (quarter === null) return;
    last.current = { job: name, quarter };
    say(words.announcePart(quarter));
  }, [house, running, words]);
  return said;
};
