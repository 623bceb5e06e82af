import { useSignal } from '@preact/signals';
import type { Job } from '../../../shared/config/config.ts';
import { Icon } from '../../../shared/look/icon.tsx';
import { Pill, type Tone } from '../../../shared/look/pill.tsx';
import { SideMark } from '../../../shared/look/side-mark.tsx';
import type { RunItem } from '../../../shared/sync/report.ts';
import { settingsRunWords } from '../../../shared/words/settings-run.ts';
import { useCommonWords, useModel, useWords } from '../model/use-model.ts';
import { ItemCause } from './item-cause.tsx';
import { ItemChanges } from './item-changes.tsx';

const tones: Readonly<Record<RunItem['done'], Tone>> = {
  created: 'good',
  updated: 'accent',
  skipped: 'neutral',
  conflict: 'warn',
  failed: 'bad',
};

interface Props {
  readonly job: Job | null;
  readonly item: RunItem;
  readonly startOpen: boolean;
}

/** One record of a run: what would be done where, opened field by field. */
export const RunItemRow = ({ job, item, startOpen }: Props) => {
  const model = useModel();
  const common = useCommonWords();
  const words = useWords(settingsRunWords);
  const open = useSignal(startOpen);
  const reasons: Readonly<Record<string, string>> = words.reasons;
  const leftRecord = item.side === 'left' ? item.targetId : item.sourceId;
  return (
    <div class={`rk-rec ${open.value ? 'opened' : ''}`}>
      <button
        type="button"
        class="rk-rec-line"
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <Icon name={open.value ? 'down' : 'right'} />
        <Pill tone={tones[item.done]}>{words.tiles[item.done]}</Pill>
        <span class="rk-who">{item.title || `#${item.sourceId}`}</span>
        <SideMark side={item.side}>{words.to(common[item.side])}</SideMark>
        <span class="rk-sum">
          {item.changes.length > 0
            ? words.changed(item.changes.length)
            : (reasons[item.reason] ?? item.reason)}
        </span>
      </button>
      {open.value && (
        <div class="rk-rec-body">
          {item.done === 'conflict' && <p>{words.conflictText}</p>}
          <ItemCause item={item} />
          {item.changes.length > 0 && <ItemChanges job={job} item={item} />}
          {job && leftRecord && (
            <a href={model.door.appAddress(job.left.app, leftRecord)} target="_blank" rel="noreferrer">
              {words.openRecord} <Icon name="open" size={14} />
            </a>
          )}
        </div>
      )}
    </div>
  );
};
