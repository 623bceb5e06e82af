import { EditLookup } from '../fields/edit-lookup.tsx';
import { EditTable } from '../fields/edit-table.tsx';
import { EditValue } from '../fields/edit-value.tsx';
import { ShownField } from '../fields/shown-value.tsx';
import { isEditable } from '../record/field.rules.ts';
import type { FieldProperty } from '../record/field-property.ts';
import type { RecordForm } from '../record/record-form.ts';
import { FormLines } from './form-lines.tsx';

/** A record to fill in, in the form's own order. */
export const EditedRecord = ({ form }: { readonly form: RecordForm }) => {
  // Reading the version makes this part draw again after every change.
  void form.version.value;
  return (
    <div class="card form edited">
      <FormLines
        appForm={form.appForm}
        lines={form.appForm.layout}
        labelFor
        draw={(property) => <EditedField form={form} property={property} />}
      />
    </div>
  );
};

/** One field to fill in; what nobody may fill in is shown instead. */
export const EditedField = ({
  form,
  property,
}: {
  readonly form: RecordForm;
  readonly property: FieldProperty;
}) => {
  void form.version.value;
  const field = form.field(property.code);
  if (!field || !isEditable(form.appForm, property)) {
    return (
      <ShownField
        property={property}
        field={field}
        keyValue={form.field(property.referenceTable?.condition.field ?? '')}
      />
    );
  }
  if (property.type === 'SUBTABLE') return <EditTable form={form} property={property} />;
  if (property.lookup) return <EditLookup form={form} property={property} />;
  return (
    <EditValue
      property={property}
      field={field}
      id={`f-${property.code}`}
      disabled={Boolean(field.disabled)}
      change={(value) => form.setValue(property.code, value)}
    />
  );
};
