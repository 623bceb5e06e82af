import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Job } from '../../../shared/config/config.ts';
import type { Schema } from '../../../shared/field/schema.ts';
import { Icon } from '../../../shared/look/icon.tsx';
import type { MappingRow } from '../../../shared/mapping/mapping.ts';
import { settingsFieldWords } from '../../../shared/words/settings-fields.ts';
import { type FieldChoice, fieldChoices, searchChoices } from '../model/field-choices.ts';
import { useWords } from '../model/use-model.ts';
import { marked } from './marked.tsx';

interface Props {
  readonly side: 'left' | 'right';
  readonly schema: Schema;
  readonly job: Job;
  readonly row: MappingRow;
  readonly initial: string;
  readonly onPick: (path: string) => void;
  readonly onClose: () => void;
}

/** Finds a field by label, code or kana among hundreds; ↑↓ move, Enter chooses, Esc closes. */
export const FieldPicker = ({ side, schema, job, row, initial, onPick, onClose }: Props) => {
  const words = useWords(settingsFieldWords).picker;
  const id = useId();
  const search = useSignal(initial);
  const at = useSignal(0);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => input.current?.focus(), []);
  const used = new Set(job.mapping.rows.filter((it) => it.id !== row.id).map((it) => it[side]));
  const choices = fieldChoices(schema, { used, recommended: [], withTables: row.role !== 'key' });
  const found = searchChoices(choices, search.value);
  const active = found[Math.min(at.value, found.length - 1)];

  const go = (by: number) => {
    at.value = Math.max(0, Math.min(found.length - 1, at.value + by));
    list.current?.querySelector(`[data-at="${at.value}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  const moves: Readonly<Record<string, () => void>> = {
    ArrowDown: () => go(1),
    ArrowUp: () => go(-1),
    PageDown: () => go(8),
    PageUp: () => go(-8),
    Enter: () => {
      if (active && !active.blocked) onPick(active.path);
    },
    Escape: onClose,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (!move || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    move();
  };
  return (
    <div class="rk-combo">
      <span class="rk-input">
        <Icon name="search" />
        <input
          ref={input}
          role="combobox"
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={active ? `${id}-${at.value}` : undefined}
          aria-label={words.search}
          placeholder={words.search}
          value={search.value}
          onInput={(event) => {
            search.value = event.currentTarget.value;
            at.value = 0;
          }}
          onKeyDown={onKeyDown}
          onBlur={onClose}
        />
      </span>
      <div class="rk-pop">
        <div class="rk-options" id={`${id}-list`} role="listbox" aria-label={words.search} ref={list}>
          {found.map((it, place) => (
            <Option
              key={it.path}
              id={`${id}-${place}`}
              place={place}
              side={side}
              choice={it}
              search={search.value}
              active={it === active}
              heading={found[place - 1]?.group === it.group ? null : words[it.group]}
              onPick={() => !it.blocked && onPick(it.path)}
            />
          ))}
          {found.length === 0 && <p class="rk-pad rk-soft">{words.none(search.value)}</p>}
        </div>
        <footer>
          <span>{words.keys}</span>
          <span class="rk-end">{words.tally(choices.length, found.length)}</span>
        </footer>
      </div>
    </div>
  );
};

interface OptionProps {
  readonly id: string;
  readonly place: number;
  readonly side: 'left' | 'right';
  readonly choice: FieldChoice;
  readonly search: string;
  readonly active: boolean;
  readonly heading: string | null;
  readonly onPick: () => void;
}

const Option = ({ id, place, side, choice, search, active, heading, onPick }: OptionProps) => {
  const words = useWords(settingsFieldWords);
  const { field, blocked } = choice;
  const note = blocked
    ? words.picker[blocked]
    : choice.used
      ? words.picker.used
      : choice.readOnly
        ? words.picker.readOnly
        : null;
  return (
    <>
      {heading && <h5 role="presentation">{heading}</h5>}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the input that owns this list */}
      <div
        id={id}
        data-at={place}
        role="option"
        tabIndex={-1}
        aria-selected={active}
        aria-disabled={blocked !== null}
        class={`rk-o ${active ? 'active' : ''} ${blocked ? 'no' : ''}`}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onPick}
      >
        <span class="rk-n">
          {marked(field.label, search)} <code>{marked(choice.path, search)}</code>
        </span>
        <span class={`rk-type ${blocked ? '' : side}`}>{words.types[field.type]}</span>
        {note && (
          <span class="rk-s">
            {blocked && <Icon name="lock" size={13} />}
            {note}
          </span>
        )}
      </div>
    </>
  );
};
