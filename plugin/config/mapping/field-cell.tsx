import { useSignal } from '@preact/signals';
import type { Job } from '../../../shared/config/config.ts';
import type { Schema } from '../../../shared/field/schema.ts';
import { Icon } from '../../../shared/look/icon.tsx';
import { findField } from '../../../shared/mapping/find-field.ts';
import type { MappingRow } from '../../../shared/mapping/mapping.ts';
import { settingsFieldWords } from '../../../shared/words/settings-fields.ts';
import { settingsMappingWords } from '../../../shared/words/settings-mapping.ts';
import { useWords } from '../model/use-model.ts';
import { FieldPicker } from './field-picker.tsx';

interface Props {
  readonly side: 'left' | 'right';
  readonly path: string;
  readonly schema: Schema;
  readonly job: Job;
  readonly row: MappingRow;
  readonly isKey: boolean;
  readonly onPick: (path: string) => void;
}

/** One field of a row: label, code and type; pressed, or typed into, it becomes the picker. */
export const FieldCell = ({ side, path, schema, job, row, isKey, onPick }: Props) => {
  const words = useWords(settingsMappingWords);
  const { types } = useWords(settingsFieldWords);
  const picking = useSignal<string | null>(null);
  if (picking.value !== null) {
    return (
      <FieldPicker
        side={side}
        schema={schema}
        job={job}
        row={row}
        initial={picking.value}
        onPick={(picked) => {
          picking.value = null;
          if (picked !== path) onPick(picked);
        }}
        onClose={() => {
          picking.value = null;
        }}
      />
    );
  }
  const place = findField(schema, path);
  const open = (text: string) => {
    picking.value = text;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const types =
      event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === 'F2' || types) {
      event.preventDefault();
      open(types ? event.key : '');
    }
  };
  const field = place?.field;
  return (
    <button type="button" class={`rk-ff ${side}`} onClick={() => open('')} onKeyDown={onKeyDown}>
      {field ? (
        <>
          <span class="rk-a">
            <span class="rk-name" title={field.label}>
              {field.label}
            </span>
            {field.required && <span class="rk-must">{words.required}</span>}
            {isKey && (
              <span class="rk-keyed" title={words.keyAbout}>
                <Icon name="key" size={12} />
                {words.key}
              </span>
            )}
            <span class={`rk-type ${side}`}>
              {types[field.type]}
              {field.maxLength && field.maxLength < 32000 ? ` ${field.maxLength}` : ''}
            </span>
          </span>
          <code>{path}</code>
        </>
      ) : (
        <span class={path ? 'rk-bad' : 'rk-pick'}>
          {path ? <code>{path}</code> : side === 'left' ? words.pickLeft : words.pickRight}
        </span>
      )}
    </button>
  );
};
