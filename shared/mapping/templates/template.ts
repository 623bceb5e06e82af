import type { Field, SystemName } from '../../field/schema.ts';
import type { Mapping } from '../mapping.ts';

/** One app and one object of a template, mapped. */
export interface TemplatePart {
  readonly id: string;
  /** The kintone app it brings: its name and its fields; field codes equal those the mapping names. */
  readonly app: { readonly name: string; readonly fields: readonly Field[] };
  /** The other side, with the fields the mapping uses. */
  readonly right: { readonly system: SystemName; readonly object: string; readonly fields: readonly Field[] };
  readonly mapping: Mapping;
  /** How the product it is named after behaves; a job made from the part begins with it. */
  readonly job: {
    readonly kind: 'twoWay' | 'upsert' | 'insertOnly' | 'append';
    readonly everyMinutes: number;
    readonly initial: 'all' | 'fromNow' | 'last60Days';
    readonly duplicates: 'sticky' | 'newest' | 'first';
    readonly conflicts: 'left' | 'right' | 'newest';
  };
}

/** A ready-made beginning: parts that run after only the accounts are filled in. */
export interface MappingTemplate {
  readonly id: 'blank' | 'salesforceCustomers' | 'activities' | 'businessCards' | 'telephony' | 'marketing';
  readonly parts: readonly TemplatePart[];
}
