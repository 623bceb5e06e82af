import { useState } from 'preact/hooks';
import { Button } from '../../../shared/look/button.tsx';
import { Icon } from '../../../shared/look/icon.tsx';
import type { RunItem } from '../../../shared/sync/report.ts';
import type { House } from '../house.ts';
import { count } from '../times.ts';
import { FieldName } from './field-name.tsx';
import { useNames } from './field-names.ts';
import type { FailureGroup } from './group-failures.rules.ts';
import { causeSentence } from './item-reason.ts';
import { type RecordAddress, RecordLink } from './record-link.tsx';
import { shownValue } from './report-csv.ts';

interface Props {
  readonly house: House;
  readonly address: RecordAddress;
  readonly group: FailureGroup;
}

const fewRows = 3;

/** Rows that failed for one cause: what happened, the one cure, and the first few rows. */
export const FailureList = ({ house, address, group }: Props) => {
  const { words, language } = house.reader;
  const [open, setOpen] = useState(false);
  const { what, cure } = causeSentence(group, language, useNames());
  const rows = open ? group.items : group.items.slice(0, fewRows);
  const hidden = group.items.length - rows.length;
  return (
    <section class="rk-cause">
      <header>
        <Icon name="warn" size={18} class="rk-bad" />
        <div>
          <h3>
            {what}
            <span class="rk-soft rk-cause-count">{words.rows(count(group.items.length))}</span>
          </h3>
          {cure && <p class="rk-soft">{cure}</p>}
        </div>
      </header>
      <table class="rk-rows">
        <thead>
          <tr>
            <th scope="col">{words.columns.record}</th>
            <th scope="col">{words.columns.field}</th>
            <th scope="col">{words.columns.value}</th>
            <th scope="col">{words.columns.partner}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((item) => (
            <tr key={`${item.side}${item.sourceId}`}>
              <td>
                <RecordLink address={address} item={item} which="source" />
              </td>
              <td>{group.field === null ? '—' : <FieldName code={group.field} />}</td>
              <td>{badValue(item, words) && <code class="rk-bad-value">{badValue(item, words)}</code>}</td>
              <td>
                <RecordLink address={address} item={item} which="target" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && (
        <Button look="plain" size="small" onClick={() => setOpen(true)}>
          {words.showMore(count(hidden))}
        </Button>
      )}
    </section>
  );
};

const badValue = (item: RunItem, words: { readonly empty: string }): string => {
  const named = item.issues.find((it) => it.severity === 'error')?.values;
  const value = named?.value ?? named?.found ?? item.fault?.values.value;
  if (value !== undefined) return String(value);
  const field = item.fault?.values.field;
  const change = item.changes.find((it) => it.field === field);
  return change ? shownValue(change.after, words) : '';
};
