import { recordWords } from '../../pages/words/record-words.ts';
import { usePageTools } from '../page/page-tools.ts';
import { Icon } from '../parts/icon.tsx';
import { blankRow } from '../record/blank-record.ts';
import { isEditable } from '../record/field.rules.ts';
import type { FieldProperty } from '../record/field-property.ts';
import type { RecordForm } from '../record/record-form.ts';
import { type FieldValue, rowsOf } from '../record/record-values.ts';
import { EditValue } from './edit-value.tsx';
import { ShownValue } from './shown-value.tsx';

/** A table field under edit: rows are added below a row and removed; the last one stays. */
export const EditTable = ({
  form,
  property,
}: {
  readonly form: RecordForm;
  readonly property: FieldProperty;
}) => {
  const { context } = usePageTools();
  const words = recordWords[context.language];
  const field = form.field(property.code);
  const rows = rowsOf(field);
  const inner = Object.values(property.fields ?? {});
  const addAfter = (index: number) =>
    form.setRows(property.code, rows.toSpliced(index + 1, 0, blankRow(property, context.user, new Date())));
  const removeAt = (index: number) => form.setRows(property.code, rows.toSpliced(index, 1));
  return (
    <div class="scroll-x">
      <table class="inner-table edited">
        <thead>
          <tr>
            {inner.map((it) => (
              <th key={it.code} scope="col">
                {it.label}
                {it.required && <span class="required">*</span>}
              </th>
            ))}
            <th>
              <span class="unseen">{words.edit}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.id ?? `new-${index}`}>
              {inner.map((it) => (
                <td key={it.code}>
                  {isEditable(form.appForm, it) ? (
                    <EditValue
                      property={it}
                      field={row.value[it.code] as FieldValue}
                      id={`f-${property.code}-${index}-${it.code}`}
                      disabled={Boolean(row.value[it.code]?.disabled)}
                      change={(value) => form.setCell(property.code, index, it.code, value)}
                    />
                  ) : (
                    <ShownValue property={it} field={row.value[it.code]} />
                  )}
                </td>
              ))}
              <td class="row-tools">
                <button type="button" class="plain" aria-label={words.addRow} onClick={() => addAfter(index)}>
                  <Icon name="plus" />
                </button>
                <button
                  type="button"
                  class="plain"
                  aria-label={words.removeRow}
                  disabled={rows.length === 1}
                  onClick={() => removeAt(index)}
                >
                  <Icon name="cross" />
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && (
        <button type="button" class="button small-button" onClick={() => addAfter(-1)}>
          {words.addRow}
        </button>
      )}
      {field?.error && <p class="field-error">{field.error}</p>}
    </div>
  );
};
