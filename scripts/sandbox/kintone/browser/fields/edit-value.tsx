import type { ComponentChildren } from 'preact';
import { recordWords } from '../../pages/words/record-words.ts';
import { usePageTools } from '../page/page-tools.ts';
import type { FieldProperty } from '../record/field-property.ts';
import { type FieldValue, textOf } from '../record/record-values.ts';
import { EditDropDown, EditMultiSelect, EditRadio, EditTicks } from './edit-choice.tsx';
import { EditDateTime } from './edit-date-time.tsx';
import { EditFiles } from './edit-files.tsx';
import { EditPeople } from './edit-people.tsx';
import { EditRichText } from './edit-rich-text.tsx';

/** What every editor is given; `change` is called for each change a person makes. */
export interface EditProps {
  readonly property: FieldProperty;
  readonly field: FieldValue;
  readonly id: string;
  readonly disabled: boolean;
  readonly change: (value: unknown) => void;
}

type Editor = (props: EditProps) => ComponentChildren;

const kinds = {
  NUMBER: { inputMode: 'decimal' },
  DATE: { type: 'date', max: '9999-12-31' },
  TIME: { type: 'time' },
} as const;
const linkModes = { WEB: 'url', CALL: 'tel', MAIL: 'email' } as const;

// The new value counts once it is finished: while typing, nothing is told to anybody, as on the real form.
const oneLine: Editor = ({ property, field, id, disabled, change }) => (
  <input
    id={id}
    class="input"
    {...(kinds[property.type as keyof typeof kinds] ?? {})}
    {...(property.type === 'LINK' && { inputMode: linkModes[property.protocol ?? 'WEB'] })}
    value={textOf(field)}
    disabled={disabled}
    aria-invalid={Boolean(field.error)}
    aria-describedby={`${id}-error`}
    required={property.required}
    onChange={(event) => change(event.currentTarget.value)}
  />
);

const severalLines: Editor = ({ property, field, id, disabled, change }) => (
  <textarea
    id={id}
    class="input"
    rows={5}
    value={textOf(field)}
    disabled={disabled}
    aria-invalid={Boolean(field.error)}
    aria-describedby={`${id}-error`}
    required={property.required}
    onChange={(event) => change(event.currentTarget.value)}
  />
);

const editors: Readonly<Record<string, Editor>> = {
  SINGLE_LINE_TEXT: oneLine,
  NUMBER: oneLine,
  LINK: oneLine,
  DATE: oneLine,
  TIME: oneLine,
  MULTI_LINE_TEXT: severalLines,
  RICH_TEXT: (props) => <EditRichText {...props} />,
  DATETIME: (props) => <EditDateTime {...props} />,
  DROP_DOWN: (props) => <EditDropDown {...props} />,
  RADIO_BUTTON: (props) => <EditRadio {...props} />,
  CHECK_BOX: (props) => <EditTicks {...props} />,
  MULTI_SELECT: (props) => <EditMultiSelect {...props} />,
  USER_SELECT: (props) => <EditPeople {...props} />,
  ORGANIZATION_SELECT: (props) => <EditPeople {...props} />,
  GROUP_SELECT: (props) => <EditPeople {...props} />,
  FILE: (props) => <EditFiles {...props} />,
};

/** The editor for one value, with its refusal beneath. */
export const EditValue = (props: EditProps) => {
  const { context } = usePageTools();
  const editor = editors[props.property.type];
  const { unit, unitPosition } = props.property;
  return (
    <div class={props.field.error ? 'editor wrong' : 'editor'}>
      {unit && unitPosition !== 'AFTER' && <span class="unit">{unit}</span>}
      {editor ? editor(props) : <span class="soft">{recordWords[context.language].computed}</span>}
      {unit && unitPosition === 'AFTER' && <span class="unit">{unit}</span>}
      <p class="field-error" id={`${props.id}-error`} role={props.field.error ? 'alert' : undefined}>
        {props.field.error}
      </p>
    </div>
  );
};
