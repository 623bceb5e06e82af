import { useState } from 'preact/hooks';
import { Button } from '../../../shared/look/button.tsx';
import { Pill, type Tone } from '../../../shared/look/pill.tsx';
import { SideMark } from '../../../shared/look/side-mark.tsx';
import type { RunItem } from '../../../shared/sync/report.ts';
import type { House } from '../house.ts';
import { count } from '../times.ts';
import { FieldName } from './field-name.tsx';
import { itemReason } from './item-reason.ts';
import { type RecordAddress, RecordLink } from './record-link.tsx';
import { shownValue } from './report-csv.ts';

interface Props {
  readonly house: House;
  readonly address: RecordAddress;
  readonly items: readonly RunItem[];
  readonly sideName: (side: RunItem['side']) => string;
}

const step = 50;
const tones: Readonly<Record<RunItem['done'], Tone>> = {
  created: 'good',
  updated: 'accent',
  skipped: 'neutral',
  failed: 'bad',
  conflict: 'warn',
};

/** Records with what changed in them, field by field. */
export const ChangeList = ({ house, address, items, sideName }: Props) => {
  const { words, language } = house.reader;
  const [most, setMost] = useState(step);
  const shown = items.slice(0, most);
  return (
    <>
      <ul class="rk-changed">
        {shown.map((item, index) => (
          <li key={index}>
            <header>
              <Pill tone={tones[item.done]}>{words.doneWords[item.done]}</Pill>
              <b>
                <RecordLink address={address} item={item} which="source" />
              </b>
              <span class="rk-soft">→</span>
              <SideMark side={item.side}>{sideName(item.side)}</SideMark>
              <span class="rk-soft">{itemReason(item, language)}</span>
            </header>
            {item.changes.length > 0 && (
              <table class="rk-rows rk-fields">
                <thead class="rk-hidden">
                  <tr>
                    <th scope="col">{words.columns.field}</th>
                    <th scope="col">{words.columns.before}</th>
                    <th scope="col">{words.columns.after}</th>
                  </tr>
                </thead>
                <tbody>
                  {item.changes.map((it) => (
                    <tr key={it.row}>
                      <th scope="row">
                        <FieldName code={it.field} />
                      </th>
                      <td class={it.before === null ? 'rk-was none' : 'rk-was'}>
                        {shownValue(it.before, words)}
                      </td>
                      <td>
                        <b>{shownValue(it.after, words)}</b>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </li>
        ))}
      </ul>
      {items.length > shown.length && (
        <Button look="plain" onClick={() => setMost(most + step)}>
          {words.showMore(count(items.length - shown.length))}
        </Button>
      )}
    </>
  );
};
