import { Icon } from '../../../shared/look/icon.tsx';
import { findField } from '../../../shared/mapping/find-field.ts';
import type { Direction, MappingRow } from '../../../shared/mapping/mapping.ts';
import { settingsMappingWords } from '../../../shared/words/settings-mapping.ts';
import { directions, impossibleDirection } from '../model/direction.rules.ts';
import type { BothSchemas } from '../model/mapping-view.ts';
import { useCommonWords, useWords } from '../model/use-model.ts';

interface Props {
  readonly row: MappingRow;
  readonly schemas: BothSchemas;
  readonly onPick: (direction: Direction) => void;
}

/** The direction of a row; keys 1 to 5 choose, and what cannot be is listed with its reason. */
export const DirectionSelect = ({ row, schemas, onPick }: Props) => {
  const words = useWords(settingsMappingWords);
  const common = useCommonWords();
  const left = findField(schemas.left, row.left);
  const right = findField(schemas.right, row.right);
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = directions[Number(event.key) - 1];
    if (!chosen || impossibleDirection(chosen, left, right)) return;
    event.preventDefault();
    onPick(chosen);
  };
  return (
    <span class={`rk-dir ${row.direction}`} title={words.directionsAbout[row.direction]}>
      <Icon name={row.direction} />
      <select
        class="rk-select small"
        aria-label={words.columns.direction}
        value={row.direction}
        onKeyDown={onKeyDown}
        onChange={(event) => onPick(event.currentTarget.value as Direction)}
      >
        {directions.map((it) => {
          const why = impossibleDirection(it, left, right);
          return (
            <option
              key={it}
              value={it}
              disabled={why !== null && it !== row.direction}
              selected={it === row.direction}
            >
              {why ? common.withCode(words.directions[it], words.impossible[why]) : words.directions[it]}
            </option>
          );
        })}
      </select>
    </span>
  );
};
