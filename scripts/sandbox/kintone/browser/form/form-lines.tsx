import type { ComponentChildren } from 'preact';
import { recordWords } from '../../pages/words/record-words.ts';
import { SafeMarkup } from '../fields/safe-markup.tsx';
import { usePageTools } from '../page/page-tools.ts';
import { Icon } from '../parts/icon.tsx';
import type { AppForm } from '../record/app-form.ts';
import type { FieldProperty, LayoutField, LayoutLine } from '../record/field-property.ts';
import { formView } from './form-view.ts';

/** Draws what stands in one field's place; the lines around it are the same for showing and editing. */
export type DrawField = (property: FieldProperty) => ComponentChildren;

interface LinesProps {
  readonly appForm: AppForm;
  readonly lines: readonly LayoutLine[];
  readonly draw: DrawField;
  readonly labelFor: boolean;
}

/** The form's lines in the order its designer gave them. */
export const FormLines = (props: LinesProps) => (
  <>
    {props.lines.map((line, index) => (
      <Line key={line.type === 'ROW' ? index : line.code} {...props} line={line} />
    ))}
  </>
);

const Line = (props: LinesProps & { readonly line: LayoutLine }) => {
  const { line, appForm } = props;
  if (line.type === 'GROUP') return <Group {...props} group={line} />;
  if (line.type === 'SUBTABLE') {
    const property = appForm.fields[line.code];
    return property ? <div class="form-row">{<Place {...props} property={property} wide />}</div> : null;
  }
  return (
    <div class="form-row">
      {line.fields.map((item, index) => (
        <Item key={item.code ?? item.elementId ?? index} {...props} item={item} />
      ))}
    </div>
  );
};

const Item = (props: LinesProps & { readonly item: LayoutField }) => {
  const { item, appForm } = props;
  if (item.type === 'LABEL') return <SafeMarkup html={item.label ?? ''} />;
  if (item.type === 'HR') return <hr class="form-rule" />;
  if (item.type === 'SPACER') return <div class="spacer" data-space={`form:${item.elementId ?? ''}`} />;
  const property = item.code ? appForm.fields[item.code] : undefined;
  return property ? (
    <Place {...props} property={property} wide={property.type === 'REFERENCE_TABLE'} />
  ) : null;
};

const wideTypes = new Set(['MULTI_LINE_TEXT', 'RICH_TEXT']);

const Place = ({
  property,
  draw,
  labelFor,
  wide,
}: LinesProps & { readonly property: FieldProperty; readonly wide?: boolean }) => {
  const id = `f-${property.code}`;
  const width =
    wide || wideTypes.has(property.type)
      ? 'wide'
      : property.lookup || property.type === 'DATETIME'
        ? 'double'
        : '';
  const label = (
    <>
      {property.label}
      {labelFor && property.required && <span class="required">*</span>}
    </>
  );
  return (
    <div class={`field ${width}`} data-field={property.code} hidden={!formView.isShown(property.code)}>
      {property.noLabel ? null : labelFor ? (
        <label class="field-label" id={`${id}-label`} for={id}>
          {label}
        </label>
      ) : (
        <span class="field-label" id={`${id}-label`}>
          {label}
        </span>
      )}
      <div
        class="field-value"
        data-value
        {...(!labelFor && { role: 'group', 'aria-labelledby': `${id}-label` })}
      >
        {draw(property)}
      </div>
    </div>
  );
};

const Group = (props: LinesProps & { readonly group: Extract<LayoutLine, { type: 'GROUP' }> }) => {
  const { context } = usePageTools();
  const words = recordWords[context.language];
  const { group, appForm } = props;
  const property = appForm.fields[group.code];
  const open = formView.isOpen(group.code, property?.openGroup ?? false);
  return (
    <section class="group" data-field={group.code} hidden={!formView.isShown(group.code)}>
      <button
        type="button"
        class="group-head"
        aria-expanded={open}
        onClick={() => formView.setGroupOpen(group.code, !open)}
      >
        <Icon name={open ? 'down' : 'right'} small />
        {property?.noLabel ? (open ? words.closeGroup : words.openGroup) : property?.label}
      </button>
      <div class="group-body" data-value hidden={!open}>
        <FormLines {...props} lines={group.layout} />
      </div>
    </section>
  );
};
