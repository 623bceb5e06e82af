/** One field as `app/form/fields.json` describes it; only what the pages draw with. */
export interface FieldProperty {
  readonly type: string;
  readonly code: string;
  readonly label: string;
  readonly noLabel?: boolean;
  readonly required?: boolean;
  readonly enabled?: boolean;
  readonly defaultValue?: unknown;
  readonly defaultNowValue?: boolean;
  readonly expression?: string;
  readonly options?: Readonly<Record<string, { readonly label: string; readonly index: string }>>;
  readonly align?: 'HORIZONTAL' | 'VERTICAL';
  readonly digit?: boolean;
  readonly displayScale?: string;
  readonly unit?: string;
  readonly unitPosition?: 'BEFORE' | 'AFTER';
  readonly format?: string;
  readonly protocol?: 'WEB' | 'CALL' | 'MAIL';
  readonly openGroup?: boolean;
  readonly entities?: readonly { readonly type: string; readonly code: string }[];
  readonly fields?: Readonly<Record<string, FieldProperty>>;
  readonly lookup?: LookupProperty;
  readonly referenceTable?: ReferenceTableProperty | null;
}

/** Where a lookup field takes its value and its copies from. */
export interface LookupProperty {
  readonly relatedApp: { readonly app: string; readonly code?: string };
  readonly relatedKeyField: string;
  readonly fieldMappings: readonly { readonly field: string; readonly relatedField: string }[];
  readonly lookupPickerFields: readonly string[];
  readonly filterCond?: string;
  readonly sort?: string;
}

/** Which records of which app a related-records list shows. */
export interface ReferenceTableProperty {
  readonly relatedApp: { readonly app: string; readonly code?: string };
  readonly condition: { readonly field: string; readonly relatedField: string };
  readonly filterCond?: string;
  readonly displayFields: readonly string[];
  readonly sort?: string;
  readonly size: string | number;
}

/** One line of the form, as `app/form/layout.json` gives it. */
export type LayoutLine =
  | { readonly type: 'ROW'; readonly fields: readonly LayoutField[] }
  | { readonly type: 'SUBTABLE'; readonly code: string; readonly fields: readonly LayoutField[] }
  | { readonly type: 'GROUP'; readonly code: string; readonly layout: readonly LayoutLine[] };

/** One place in a line: a field by code, or something without a value (label, spacer, rule). */
export interface LayoutField {
  readonly type: string;
  readonly code?: string;
  readonly label?: string;
  readonly elementId?: string;
  readonly size?: { readonly width?: string | number; readonly innerHeight?: string | number };
}
