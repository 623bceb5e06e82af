import type { ComponentChildren } from 'preact';
import type { FieldProperty } from '../record/field-property.ts';
import { type FieldValue, rowsOf } from '../record/record-values.ts';

/** Draws what stands in one cell; handed in, because a cell is drawn like any other value. */
export type DrawCell = (property: FieldProperty, field: FieldValue | undefined) => ComponentChildren;

/** A table field as a table; its inner fields in the order of the form. */
export const ShownTable = ({
  property,
  field,
  cell,
}: {
  readonly property: FieldProperty;
  readonly field: FieldValue | undefined;
  readonly cell: DrawCell;
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
                <td key={it.code}>{cell(it, row.value[it.code])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
