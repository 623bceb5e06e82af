import { useState } from 'preact/hooks';
import type { Job } from '../../../shared/config/config.ts';
import { Button } from '../../../shared/look/button.tsx';
import { SideMark } from '../../../shared/look/side-mark.tsx';
import { otherSide } from '../../../shared/sync/ports.ts';
import type { House } from '../house.ts';
import { count } from '../times.ts';
import { FieldName } from './field-name.tsx';
import { partnerName } from './job-label.ts';
import type { RecordStatus } from './record-status.ts';
import { shownValue } from './report-csv.ts';

const few = 3;

/** The fields that the last sync changed in a record and its partner. */
export const changesOf = (status: RecordStatus | null) =>
  (status?.last?.items ?? [])
    .filter((it) => it.done === 'created' || it.done === 'updated')
    .flatMap((item) => item.changes.map((change) => ({ side: item.side, ...change })));

/** What the last sync changed in this record, field by field and with its direction. */
export const PanelChanges = ({ house, job, status }: { house: House; job: Job; status: RecordStatus }) => {
  const { words } = house.reader;
  const [all, setAll] = useState(false);
  if (!status.last) return null;
  const changes = changesOf(status);
  const shown = all ? changes : changes.slice(0, few);
  if (changes.length === 0) return <p class="rk-soft rk-small">{words.noChanges}</p>;
  const name = (side: 'left' | 'right') => (side === 'left' ? 'kintone' : partnerName(house.config, job));
  return (
    <>
      <h3 class="rk-panel-heading">{words.changedFields(count(changes.length))}</h3>
      <table class="rk-rows rk-panel-changes">
        <thead class="rk-hidden">
          <tr>
            <th scope="col">{words.columns.field}</th>
            <th scope="col">{words.columns.after}</th>
            <th scope="col">{words.columns.partner}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((it) => (
            <tr key={`${it.side}${it.row}`}>
              <th scope="row">
                <FieldName code={it.field} />
              </th>
              <td>
                <span class={it.before === null ? 'rk-was none' : 'rk-was'}>
                  {shownValue(it.before, words)}
                </span>
                <span class="rk-soft"> → </span>
                <b>{shownValue(it.after, words)}</b>
              </td>
              <td class="rk-way">
                <SideMark side={otherSide(it.side)}>{name(otherSide(it.side))}</SideMark>
                <span class="rk-soft"> → </span>
                <SideMark side={it.side}>{name(it.side)}</SideMark>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {changes.length > shown.length && (
        <Button look="plain" size="small" iconAfter="down" onClick={() => setAll(true)}>
          {words.moreFields(count(changes.length - shown.length))}
        </Button>
      )}
    </>
  );
};
