import type { FieldProperty } from '../record/field-property.ts';
import { type FieldValue, rowsOf } from '../record/record-values.ts';
import { ShownValue } from './shown-value.tsx';

/** A table field as a table; its inner fields in the order of the form. */
export const ShownTable = ({
  property,
  field,
}: {
  readonly property: FieldProperty;
  readonly field: FieldValue | undefined;
}) => {
  const inner = Object.values(property.fields ?? {});
  return (
    <div class="scroll-x">
      <table class="inner-table">
        <thead>
          <tr>
            {inner.map((it) => (
              <th key={it.code} scope="col">
                {it.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsOf(field).map((row, index) => (
            <tr key={row.id ?? index}>
              {inner.map((it) => (
                <td key={it.code}>
                  <ShownValue property={it} field={row.value[it.code]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
