import { useEffect, useState } from 'preact/hooks';
import type { Call } from '../../shared/call/call.ts';
import { clockTime } from './short-time.ts';

const secondsOf = (call: Call, now: number): number => {
  const from = Date.parse(call.answeredAt ?? call.ringAt ?? call.requestedAt);
  const to = call.endedAt ? Date.parse(call.endedAt) : now;
  return (to - from) / 1000;
};

/** How long a call has been ringing or going on; silent for screen readers, which would read every second. */
export const Timer = ({ call }: { readonly call: Call }) => {
  const [now, setNow] = useState(Date.now());
  const over = call.endedAt !== null;
  useEffect(() => {
    if (over) return;
    const ticking = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(ticking);
  }, [over]);
  return (
    <span class="rx-timer" role="timer" aria-live="off">
      {clockTime(secondsOf(call, now))}
    </span>
  );
};
