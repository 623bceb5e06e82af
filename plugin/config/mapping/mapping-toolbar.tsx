import { useSignal } from '@preact/signals';
import type { Job } from '../../../shared/config/config.ts';
import { Button } from '../../../shared/look/button.tsx';
import { CountBadge } from '../../../shared/look/count-badge.tsx';
import { IconButton } from '../../../shared/look/icon-button.tsx';
import { Select } from '../../../shared/look/select.tsx';
import { TextInput } from '../../../shared/look/text-input.tsx';
import { settingsMappingWords } from '../../../shared/words/settings-mapping.ts';
import { emptyRow, putRow } from '../model/draft.ts';
import { issuesOf, type MappingView } from '../model/mapping-view.ts';
import { recordTitle } from '../model/record-title.ts';
import { openSuggestions } from '../model/suggestions.ts';
import { useCommonWords, useModel, useWords } from '../model/use-model.ts';
import { SuggestionSheet } from './suggestion-sheet.tsx';

/** Search, filters, new rows, undo, and which real record is shown. */
export const MappingToolbar = ({ job, view }: { job: Job; view: MappingView }) => {
  const model = useModel();
  const words = useWords(settingsMappingWords);
  const common = useCommonWords();
  const suggesting = useSignal(false);
  const troubled = job.mapping.rows.filter((it) => issuesOf(view.issues.value, it.id).length > 0).length;
  const suggestions = openSuggestions(job, view.schemas.value);
  const add = () => {
    const row = emptyRow(job.mapping.rows);
    model.putJob(putRow(job, row));
    view.search.value = '';
    view.problemsOnly.value = false;
    view.open.value = row.id;
  };
  return (
    <div class="rk-tools">
      <TextInput
        id="rk-mapping-search"
        class="rk-search"
        type="search"
        icon="search"
        label={words.search}
        placeholder={words.search}
        value={view.search.value}
        onText={(text) => {
          view.search.value = text;
        }}
      />
      <Button
        icon="warn"
        look={view.problemsOnly.value ? 'on' : 'normal'}
        aria-pressed={view.problemsOnly.value}
        onClick={() => {
          view.problemsOnly.value = !view.problemsOnly.value;
        }}
      >
        {words.problemsOnly}{' '}
        <CountBadge
          tone={troubled > 0 ? 'bad' : 'neutral'}
          count={troubled}
          label={common.problems(troubled)}
        />
      </Button>
      <span class="rk-rule" />
      <Button icon="plus" onClick={add}>
        {words.add}
      </Button>
      <Button
        icon="plus"
        onClick={() => {
          suggesting.value = true;
        }}
      >
        {words.suggest}{' '}
        <CountBadge tone="neutral" count={suggestions.length} label={common.count(suggestions.length)} />
      </Button>
      <span class="rk-joined">
        <IconButton
          icon="undo"
          label={words.undo}
          disabled={!model.config.canUndo.value}
          onClick={model.config.undo}
        />
        <IconButton
          icon="redo"
          label={words.redo}
          disabled={!model.config.canRedo.value}
          onClick={model.config.redo}
        />
      </span>
      <SampleChooser job={job} view={view} />
      {suggesting.value && (
        <SuggestionSheet
          job={job}
          view={view}
          onClose={() => {
            suggesting.value = false;
          }}
        />
      )}
    </div>
  );
};

const SampleChooser = ({ job, view }: { job: Job; view: MappingView }) => {
  const words = useWords(settingsMappingWords);
  const samples = view.samples.value;
  const at = Math.min(view.sampleAt.value, Math.max(0, samples.length - 1));
  const move = (by: number) => {
    view.sampleAt.value = (at + by + samples.length) % samples.length;
  };
  const titleOf = (place: number) => {
    const sample = samples[place];
    return sample
      ? `#${sample.id} ${recordTitle(sample, job.mapping, view.schemas.value?.left ?? null)}`
      : '';
  };
  return (
    <span class="rk-sample">
      <span class="rk-small rk-soft">{words.sample}</span>
      <Select
        id="rk-sample"
        label={words.sample}
        value={String(at)}
        disabled={samples.length === 0}
        options={
          samples.length === 0
            ? [{ value: '0', label: words.noSample }]
            : samples.map((it, place) => ({ value: String(place), label: titleOf(place) || it.id }))
        }
        onPick={(value) => {
          view.sampleAt.value = Number(value);
        }}
      />
      <span class="rk-joined">
        <IconButton
          icon="left"
          label={words.previousSample}
          disabled={samples.length < 2}
          onClick={() => move(-1)}
        />
        <IconButton
          icon="right"
          label={words.nextSample}
          disabled={samples.length < 2}
          onClick={() => move(1)}
        />
      </span>
    </span>
  );
};
