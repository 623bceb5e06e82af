import { Chip } from '../../../shared/look/chip.tsx';
import { Icon } from '../../../shared/look/icon.tsx';
import type { House } from '../house.ts';
import { Recordings } from '../recordings/recordings.tsx';
import { duration, timeOfDay } from '../times.ts';
import { kindIcons } from './call-filters.tsx';
import type { CallRow } from './call-row.ts';

/** One call: what, who, how long, what was said, and its recordings. */
export const CallItem = ({ house, app, row }: { house: House; app: string; row: CallRow }) => {
  const { words } = house.reader;
  const kind = words.kinds[row.kind];
  return (
    <article class={`rk-call ${row.kind}`} data-call={row.id} tabIndex={-1}>
      <span class="rk-call-mark">
        <Icon name={kindIcons[row.kind]} size={18} />
      </span>
      <div class="rk-call-line">
        <b>{kind}</b>
        {row.result && row.result !== kind && <Chip>{row.result}</Chip>}
        {row.user && <span class="rk-call-user">{row.user}</span>}
        <span class="rk-soft rk-small rk-call-number">{row.number}</span>
        <span class="rk-call-when">
          {row.seconds !== null && row.seconds > 0 && (
            <span class="rk-soft rk-small">{duration(row.seconds, words)}</span>
          )}
          <a href={house.host.appAddress(app, row.id)} title={words.openCall}>
            {row.startedAt ? timeOfDay(row.startedAt, house.reader) : words.unknownTime}
          </a>
        </span>
      </div>
      {row.memo && <p class="rk-call-memo">{row.memo}</p>}
      {row.recordings && <Recordings reader={house.reader} text={row.recordings} />}
    </article>
  );
};
