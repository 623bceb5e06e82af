import { ShownField } from '../fields/shown-value.tsx';
import type { AppForm } from '../record/app-form.ts';
import type { RecordValues } from '../record/record-values.ts';
import { FormLines } from './form-lines.tsx';

/** A record to read, in the form's own order. */
export const ShownRecord = ({
  appForm,
  record,
}: {
  readonly appForm: AppForm;
  readonly record: RecordValues;
}) => (
  <div class="card form">
    <FormLines
      appForm={appForm}
      lines={appForm.layout}
      labelFor={false}
      draw={(property) => (
        <ShownField
          property={property}
          field={record[property.code]}
          keyValue={record[property.referenceTable?.condition.field ?? '']}
        />
      )}
    />
  </div>
);
