import type { FieldType } from './field-type.ts';

/** The systems a schema can come from. */
export type SystemName = 'kintone' | 'salesforce' | 'csv' | 'http-json';

/** One option of a choice field. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A lookup or a reference: where the value comes from, and what comes along with it. */
export interface Reference {
  /** kintone: the app id; Salesforce: the object names. */
  readonly to: readonly string[];
  /** The field of the source that the value repeats (kintone lookups). */
  readonly keyField?: string;
  /** Fields that are copied along and so can never be written by hand. */
  readonly copies?: readonly string[];
  /** Salesforce: the name that dotted paths start with, `Account` in `Account.Industry`. */
  readonly relationship?: string;
}

/** One field of an app, an object or a file, described alike for every system. */
export interface Field {
  readonly code: string;
  readonly label: string;
  readonly type: FieldType;
  /** The system's own name of the type: `LINK`, `multipicklist`. */
  readonly native: string;
  readonly required: boolean;
  readonly unique: boolean;
  /** The system's own upsert accepts it as key (kintone: unique text or number; Salesforce: external id). */
  readonly upsertKey: boolean;
  readonly readable: boolean;
  readonly creatable: boolean;
  readonly updatable: boolean;
  readonly hasDefault: boolean;
  readonly maxLength?: number;
  readonly minLength?: number;
  readonly maxValue?: string;
  readonly minValue?: string;
  /** Digits after the decimal point that the field keeps. */
  readonly scale?: number;
  readonly choices?: readonly Choice[];
  /** Values outside `choices` are refused. */
  readonly restricted?: boolean;
  readonly reference?: Reference;
  readonly linkKind?: 'web' | 'phone' | 'mail';
  /** Columns of a table field. */
  readonly columns?: readonly Field[];
}

/** One app, object or file as it stood at `takenAt`. */
export interface Schema {
  readonly system: SystemName;
  /** kintone app id, Salesforce object name, file name. */
  readonly entity: string;
  readonly label: string;
  readonly takenAt: string;
  /** The schema's own revision where there is one (kintone's app revision). */
  readonly revision?: string;
  readonly fields: readonly Field[];
}
