import { Icon } from '../../../shared/look/icon.tsx';
import type { IconName } from '../../../shared/look/icons.ts';
import type { RunItem } from '../../../shared/sync/report.ts';
import { settingsRunWords } from '../../../shared/words/settings-run.ts';
import { tiles } from '../model/dry-run.ts';
import { useWords } from '../model/use-model.ts';

/** One tile: a kind of outcome, or all but the unchanged. */
export type TileName = 'telling' | RunItem['done'];

const icons: Readonly<Record<TileName, IconName>> = {
  telling: 'filter',
  created: 'plus',
  updated: 'send',
  skipped: 'unchanged',
  conflict: 'split',
  failed: 'bad',
};

/** Whether an item is shown under a tile. */
export const underTile = (item: RunItem, tile: TileName): boolean =>
  tile === 'telling' ? item.done !== 'skipped' : item.done === tile;

interface Props {
  readonly items: readonly RunItem[];
  readonly chosen: TileName;
  readonly onChoose: (tile: TileName) => void;
}

/** Counts that filter the list below them. */
export const RunTiles = ({ items, chosen, onChoose }: Props) => {
  const words = useWords(settingsRunWords);
  return (
    <div class="rk-tiles">
      {(['telling', ...tiles] as const).map((name) => (
        <button
          key={name}
          type="button"
          class={`rk-tile ${name} ${name === chosen ? 'on' : ''}`}
          aria-pressed={name === chosen}
          onClick={() => onChoose(name)}
        >
          <span>
            <Icon name={icons[name]} />
            {words.tiles[name]}
          </span>
          <b>
            {items.filter((it) => underTile(it, name)).length.toLocaleString()}
            <small>{words.unit}</small>
          </b>
        </button>
      ))}
    </div>
  );
};
