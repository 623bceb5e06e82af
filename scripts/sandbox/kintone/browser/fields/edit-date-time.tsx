import { useState } from 'preact/hooks';
import { recordWords } from '../../pages/words/record-words.ts';
import { usePageTools } from '../page/page-tools.ts';
import { textOf } from '../record/record-values.ts';
import type { EditProps } from './edit-value.tsx';
import { localDateTime, momentOf } from './zoned-time.ts';

const empty = { date: '', time: '' };

/** A date and a time on the user's calendar and clock; the value is a moment once both are there. */
export const EditDateTime = ({ property, field, id, disabled, change }: EditProps) => {
  const { context } = usePageTools();
  const words = recordWords[context.language];
  const zone = context.user.timezone;
  const iso = textOf(field);
  const [draft, setDraft] = useState({ iso, ...(iso ? localDateTime(iso, zone) : empty) });
  const shown = draft.iso === iso ? draft : { iso, ...(iso ? localDateTime(iso, zone) : empty) };

  const put = (part: Partial<typeof empty>) => {
    const next = { ...shown, ...part };
    const moment = next.date && next.time ? momentOf(next, zone) : '';
    setDraft({ ...next, iso: moment });
    if (moment !== iso) change(moment);
  };
  return (
    <span class="pair">
      <input
        id={id}
        class="input"
        type="date"
        max="9999-12-31"
        aria-label={words.dateOf(property.label)}
        value={shown.date}
        disabled={disabled}
        onChange={(event) => put({ date: event.currentTarget.value })}
      />
      <input
        class="input"
        type="time"
        aria-label={words.timeOf(property.label)}
        value={shown.time}
        disabled={disabled}
        onChange={(event) => put({ time: event.currentTarget.value })}
      />
    </span>
  );
};
