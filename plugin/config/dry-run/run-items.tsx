import { useSignal } from '@preact/signals';
import type { Job } from '../../../shared/config/config.ts';
import { Button } from '../../../shared/look/button.tsx';
import { TextInput } from '../../../shared/look/text-input.tsx';
import type { RunItem } from '../../../shared/sync/report.ts';
import { settingsRunWords } from '../../../shared/words/settings-run.ts';
import { byUrgency } from '../model/dry-run.ts';
import { useWords } from '../model/use-model.ts';
import { RunItemRow } from './run-item-row.tsx';
import { type TileName, underTile } from './run-tiles.tsx';

const pageSize = 50;

interface Props {
  readonly job: Job | null;
  readonly items: readonly RunItem[];
  readonly tile: TileName;
}

/** The records of a run, the urgent ones first; each opens to its fields. */
export const RunItems = ({ job, items, tile }: Props) => {
  const words = useWords(settingsRunWords);
  const search = useSignal('');
  const shown = useSignal(pageSize);
  const wanted = search.value.trim().toLowerCase();
  const found = byUrgency(items)
    .filter((it) => underTile(it, tile))
    .filter(
      (it) =>
        wanted === '' || `${it.title} ${it.sourceId} ${it.targetId ?? ''}`.toLowerCase().includes(wanted),
    );
  if (items.length === 0) return null;
  return (
    <section class="rk-card rk-plan">
      <div class="rk-tools">
        <TextInput
          id="rk-run-search"
          class="rk-search"
          type="search"
          icon="search"
          label={words.search}
          placeholder={words.search}
          value={search.value}
          onText={(text) => {
            search.value = text;
            shown.value = pageSize;
          }}
        />
      </div>
      {found.slice(0, shown.value).map((it, at) => (
        <RunItemRow
          key={`${at} ${it.side} ${it.sourceId}`}
          job={job}
          item={it}
          startOpen={at < 3 && it.done !== 'skipped'}
        />
      ))}
      {found.length === 0 && <p class="rk-pad rk-soft">{words.noneFound}</p>}
      {found.length > shown.value && (
        <p class="rk-pad">
          <Button
            onClick={() => {
              shown.value += pageSize;
            }}
          >
            {words.showMore(Math.min(pageSize, found.length - shown.value))}
          </Button>
        </p>
      )}
    </section>
  );
};
