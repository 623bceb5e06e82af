/** Every type a field in a form can have, as `app/form/fields.json` names it. */
export type FieldType =
  | 'SINGLE_LINE_TEXT'
  | 'MULTI_LINE_TEXT'
  | 'RICH_TEXT'
  | 'NUMBER'
  | 'CALC'
  | 'LINK'
  | 'DATE'
  | 'TIME'
  | 'DATETIME'
  | 'DROP_DOWN'
  | 'RADIO_BUTTON'
  | 'CHECK_BOX'
  | 'MULTI_SELECT'
  | 'USER_SELECT'
  | 'ORGANIZATION_SELECT'
  | 'GROUP_SELECT'
  | 'FILE'
  | 'SUBTABLE'
  | 'REFERENCE_TABLE'
  | 'GROUP'
  | 'RECORD_NUMBER'
  | 'CREATOR'
  | 'CREATED_TIME'
  | 'MODIFIER'
  | 'UPDATED_TIME'
  | 'STATUS'
  | 'STATUS_ASSIGNEE'
  | 'CATEGORY';

/** How a lookup finds its record and what it copies. */
export interface LookupSetting {
  readonly relatedApp: { readonly app: string; readonly code: string };
  readonly relatedKeyField: string;
  readonly fieldMappings: readonly { readonly field: string; readonly relatedField: string }[];
  readonly lookupPickerFields: readonly string[];
  readonly filterCond: string;
  readonly sort: string;
}

/** Which records of another app a related-records field shows. */
export interface ReferenceTableSetting {
  readonly relatedApp: { readonly app: string; readonly code: string };
  readonly condition: { readonly field: string; readonly relatedField: string };
  readonly filterCond: string;
  readonly displayFields: readonly string[];
  readonly sort: string;
  readonly size: string;
}

/** One field's settings, in the words of `app/form/fields.json`; which members exist depends on `type`. */
export interface FieldProperty {
  readonly type: FieldType;
  readonly code: string;
  readonly label: string;
  readonly noLabel?: boolean;
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly enabled?: boolean;
  readonly defaultValue?: unknown;
  readonly defaultNowValue?: boolean;
  readonly minLength?: string;
  readonly maxLength?: string;
  readonly minValue?: string;
  readonly maxValue?: string;
  readonly expression?: string;
  readonly hideExpression?: boolean;
  readonly format?: string;
  readonly digit?: boolean;
  readonly displayScale?: string;
  readonly unit?: string;
  readonly unitPosition?: 'BEFORE' | 'AFTER';
  readonly protocol?: 'WEB' | 'CALL' | 'MAIL';
  readonly options?: Readonly<Record<string, { readonly label: string; readonly index: string }>>;
  readonly align?: 'HORIZONTAL' | 'VERTICAL';
  readonly entities?: readonly { readonly type: string; readonly code: string }[];
  readonly thumbnailSize?: string;
  readonly lookup?: LookupSetting;
  readonly referenceTable?: ReferenceTableSetting;
  readonly fields?: FieldMap;
  readonly openGroup?: boolean;
}

/** Fields by their codes. */
export type FieldMap = Readonly<Record<string, FieldProperty>>;
