import type { LayoutItem, LayoutRow } from './app-settings.ts';
import type { FieldProperty } from './field-property.ts';
import { builtInTypes } from './field-shapes.ts';

const usualWidth = '193';
const noSize: ReadonlySet<string> = new Set(['REFERENCE_TABLE']);

const item = ({ type, code }: FieldProperty): LayoutItem =>
  noSize.has(type) ? { type, code } : { type, code, size: { width: usualWidth } };

/** Puts a new field below everything else. */
export const placeField = (layout: readonly LayoutRow[], field: FieldProperty): readonly LayoutRow[] => {
  if (builtInTypes.has(field.type)) return layout;
  if (field.type === 'SUBTABLE') {
    return [
      ...layout,
      { type: 'SUBTABLE', code: field.code, fields: Object.values(field.fields ?? {}).map(item) },
    ];
  }
  if (field.type === 'GROUP') return [...layout, { type: 'GROUP', code: field.code, layout: [] }];
  return [...layout, { type: 'ROW', fields: [item(field)] }];
};

/** Puts fields that a table gained at its right end, and takes out those it lost. */
export const placeInTable = (layout: readonly LayoutRow[], table: FieldProperty): readonly LayoutRow[] => {
  const inner = Object.values(table.fields ?? {});
  return layout.map((row) => {
    if (row.type !== 'SUBTABLE' || row.code !== table.code) return row;
    const kept = (row.fields ?? []).filter((it) => inner.some((field) => field.code === it.code));
    const added = inner.filter((field) => !kept.some((it) => it.code === field.code));
    return { ...row, fields: [...kept, ...added.map(item)] };
  });
};

/** Takes a field out wherever it stands; rows that end up empty go too. */
export const removeFromLayout = (layout: readonly LayoutRow[], code: string): readonly LayoutRow[] =>
  layout.flatMap((row): LayoutRow[] => {
    // The fields of a group stay on the form when the group goes.
    if (row.code === code) return [...(row.layout ?? [])];
    const fields = row.fields?.filter((it) => it.code !== code);
    if (row.type === 'ROW' && fields?.length === 0 && row.fields?.length !== 0) return [];
    return [
      {
        ...row,
        ...(fields ? { fields } : {}),
        ...(row.layout ? { layout: removeFromLayout(row.layout, code) } : {}),
      },
    ];
  });

/** Gives a field its new code wherever it stands. */
export const renameInLayout = (
  layout: readonly LayoutRow[],
  from: string,
  to: string,
): readonly LayoutRow[] =>
  layout.map((row) => ({
    ...row,
    ...(row.code === from ? { code: to } : {}),
    ...(row.fields ? { fields: row.fields.map((it) => (it.code === from ? { ...it, code: to } : it)) } : {}),
    ...(row.layout ? { layout: renameInLayout(row.layout, from, to) } : {}),
  }));

/** Every field code a layout places. */
export const codesInLayout = (layout: readonly LayoutRow[]): readonly string[] =>
  layout.flatMap((row) => [
    ...(row.code === undefined ? [] : [row.code]),
    ...(row.fields ?? []).flatMap((it) => (it.code === undefined ? [] : [it.code])),
    ...codesInLayout(row.layout ?? []),
  ]);
