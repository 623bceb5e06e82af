import { Icon } from '../../../shared/look/icon.tsx';
import type { IconName } from '../../../shared/look/icons.ts';
import { Segmented } from '../../../shared/look/segmented.tsx';
import { Select } from '../../../shared/look/select.tsx';
import { TextInput } from '../../../shared/look/text-input.tsx';
import type { House } from '../house.ts';
import { count } from '../times.ts';
import type { CallKind, CallRow } from './call-row.ts';
import { type CallFilter, peopleIn } from './timeline.rules.ts';

interface Props {
  readonly house: House;
  readonly rows: readonly CallRow[];
  readonly filter: CallFilter;
  readonly counts: Readonly<Record<CallKind | 'all', number>>;
  readonly onFilter: (filter: CallFilter) => void;
}

/** How each kind of call is drawn. */
export const kindIcons: Readonly<Record<CallKind, IconName>> = {
  outgoing: 'outgoing',
  incoming: 'incoming',
  missed: 'missed',
};

const kinds = ['all', 'outgoing', 'incoming', 'missed'] as const;
const periods = ['all', '7', '30', '90', '365'] as const;

/** What to show of the calls: kind with counts, who, since when, and words of the memo. */
export const CallFilters = ({ house, rows, filter, counts, onFilter }: Props) => {
  const { words } = house.reader;
  const people = peopleIn(rows);
  const nameOf = (kind: (typeof kinds)[number]) => (kind === 'all' ? words.all : words.kinds[kind]);
  return (
    <div class="rk-filters">
      <Segmented
        label={words.calls}
        value={filter.kind}
        choices={kinds.map((kind) => ({
          value: kind,
          label: `${nameOf(kind)} ${count(counts[kind])}`,
          show: (
            <>
              {kind !== 'all' && <Icon name={kindIcons[kind]} size={14} />}
              {nameOf(kind)} <small>{count(counts[kind])}</small>
            </>
          ),
        }))}
        onPick={(kind) => onFilter({ ...filter, kind: kind as CallFilter['kind'] })}
      />
      {people.length > 1 && (
        <Select
          id="rk-call-person"
          class="rk-filter-select"
          small
          label={words.person}
          value={filter.user}
          options={[
            { value: '', label: `${words.person}: ${words.everyone}` },
            ...people.map((it) => ({ value: it, label: it })),
          ]}
          onPick={(user) => onFilter({ ...filter, user })}
        />
      )}
      <Select
        id="rk-call-period"
        class="rk-filter-select"
        small
        label={words.period}
        value={String(filter.days ?? 'all')}
        options={periods.map((it) => ({ value: it, label: words.periods[it] }))}
        onPick={(it) => onFilter({ ...filter, days: it === 'all' ? null : Number(it) })}
      />
      <TextInput
        id="rk-call-search"
        class="rk-filter-search"
        small
        type="search"
        icon="search"
        label={words.searchMemo}
        placeholder={words.searchMemo}
        value={filter.text}
        onText={(text) => onFilter({ ...filter, text })}
      />
    </div>
  );
};
