import { Icon } from '../../../shared/look/icon.tsx';
import type { MappingRow } from '../../../shared/mapping/mapping.ts';
import { settingsMappingWords } from '../../../shared/words/settings-mapping.ts';
import type { LiveValue } from '../model/live-sample.ts';
import { showValue } from '../model/show-value.ts';
import { useWords } from '../model/use-model.ts';
import { Blanks } from './blanks.tsx';

/** The value as it came, small, and below it the value that would be written. */
export const LiveCell = ({ row, live }: { row: MappingRow; live: LiveValue | null }) => {
  const words = useWords(settingsMappingWords);
  if (row.left === '' && row.right === '')
    return <span class="rk-live rk-faint rk-small">{words.chooseFirst}</span>;
  if (!live)
    return <span class="rk-live rk-faint rk-small">{row.left && row.right ? '' : words.chooseFirst}</span>;
  const raw = showValue(live.raw);
  if (live.issues.length > 0 && live.result === undefined && live.raw !== null) {
    return (
      <span class="rk-live stop">
        <span class="rk-was">
          <Blanks text={raw} />
        </span>
        <span class="rk-now">
          <Icon name="bad" size={14} />
          {words.stopped}
        </span>
      </span>
    );
  }
  const result = showValue(live.result);
  if (result === '') return <span class="rk-live rk-same">{words.empty}</span>;
  if (result === raw) {
    return (
      <span class="rk-live as-is">
        <span class="rk-now" title={result}>
          <Blanks text={result} />
        </span>
        <span class="rk-same">{words.asIs}</span>
      </span>
    );
  }
  return (
    <span class="rk-live">
      <span class="rk-was">
        <Blanks text={raw} />
      </span>
      <span class="rk-now" title={result}>
        <Icon name="send" size={14} />
        <span>
          <Blanks text={result} />
        </span>
      </span>
    </span>
  );
};
