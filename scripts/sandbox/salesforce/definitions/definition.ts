/** A label in both languages: Japanese, English. */
export type Label = readonly [ja: string, en: string];

/** The field types of the Salesforce describe that this stand-in knows. */
export type FieldType =
  | 'id'
  | 'string'
  | 'textarea'
  | 'phone'
  | 'email'
  | 'url'
  | 'boolean'
  | 'int'
  | 'double'
  | 'currency'
  | 'percent'
  | 'date'
  | 'datetime'
  | 'time'
  | 'picklist'
  | 'multipicklist'
  | 'combobox'
  | 'reference'
  | 'address'
  | 'JunctionIdList';

/** One value of a picklist as an administrator sets it up. */
export interface PicklistValue {
  readonly value: string;
  readonly label: Label;
  readonly isDefault?: boolean;
  readonly inactive?: boolean;
}

/** What a reference field points at and how its parent calls the children. */
export interface Reference {
  readonly to: readonly string[];
  readonly name?: string;
  /** Name of the child relationship on the parent; absent = the parent lists none. */
  readonly children?: string;
  /** Deleting the parent deletes these rows too. */
  readonly cascade?: boolean;
}

/** One field, written down as plain data; what is not said has the usual value of its type. */
export interface FieldDefinition {
  readonly name: string;
  readonly type: FieldType;
  readonly label: Label;
  readonly length?: number;
  readonly precision?: number;
  readonly scale?: number;
  readonly required?: boolean;
  readonly createable?: boolean;
  readonly updateable?: boolean;
  readonly defaultValue?: string | number | boolean;
  /** The service fills it in when a create leaves it out, without a value that could be named beforehand. */
  readonly defaultedOnCreate?: boolean;
  readonly unique?: boolean;
  readonly externalId?: boolean;
  readonly idLookup?: boolean;
  readonly nameField?: boolean;
  readonly calculated?: boolean;
  readonly autoNumber?: boolean;
  readonly filterable?: boolean;
  readonly picklist?: readonly PicklistValue[];
  readonly restricted?: boolean;
  readonly reference?: Reference;
  /** The compound field this one is a part of. */
  readonly partOf?: string;
  readonly system?: boolean;
  readonly html?: boolean;
}

/** One object, written down as plain data. */
export interface ObjectDefinition {
  readonly name: string;
  readonly label: Label;
  readonly plural: Label;
  readonly prefix: string;
  readonly fields: readonly FieldDefinition[];
  readonly createable?: boolean;
  readonly updateable?: boolean;
  readonly deletable?: boolean;
  readonly queryable?: boolean;
  readonly searchable?: boolean;
  readonly layoutable?: boolean;
  readonly triggerable?: boolean;
  readonly feedEnabled?: boolean;
  readonly mergeable?: boolean;
  readonly replicateable?: boolean;
  readonly undeletable?: boolean;
  /** Setup objects cannot be written in one call with business objects. */
  readonly setup?: boolean;
}
