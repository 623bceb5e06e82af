import { Skeleton } from '../../../shared/look/skeleton.tsx';
import type { House } from '../house.ts';
import { count, shortTime } from '../times.ts';
import { succeeded } from './outcome.rules.ts';
import type { JobStatus } from './use-job-status.ts';

/** When a job ran last and how that went, in one line. */
export const LastLine = ({ house, status }: { house: House; status: JobStatus }) => {
  const { words } = house.reader;
  if (!status.known) return <Skeleton lines={1} label={words.loading} />;
  const { last } = status;
  if (!last) return <p class="rk-soft rk-small">{words.neverRan}</p>;
  if (last.state === 'running') return <p class="rk-soft rk-small">{words.runningElsewhere}</p>;
  const ended = last.state === 'done' ? null : words.states[last.state];
  return (
    <p class="rk-soft rk-small rk-last-line">
      <span>{words.lastRun(shortTime(last.startedAt, house.clock.now(), house.reader))}</span>
      {ended && <span class="rk-warn">{ended}</span>}
      <span>{words.succeeded(count(succeeded(last)))}</span>
      {last.counts.failed > 0 && <span class="rk-bad">{words.failedCount(count(last.counts.failed))}</span>}
    </p>
  );
};
