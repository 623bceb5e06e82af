import type { Field, Schema } from '../../../shared/field/schema.ts';

/** Why a field cannot be chosen. */
export type Blocked = 'noAccess' | 'inTable';

/** One line of the field picker. */
export interface FieldChoice {
  readonly path: string;
  readonly field: Field;
  readonly group: 'recommended' | 'fields' | 'standard' | 'custom' | 'blocked';
  readonly blocked: Blocked | null;
  /** Another row has it already. */
  readonly used: boolean;
  /** It can be received, never written. */
  readonly readOnly: boolean;
}

/** What decides about the choices. */
export interface ChoiceRules {
  readonly used: ReadonlySet<string>;
  /** Paths to put first, best first. */
  readonly recommended: readonly string[];
  /** Keys and phone numbers cannot stand in a table. */
  readonly withTables: boolean;
}

const groupOf = (field: Field, schema: Schema): FieldChoice['group'] => {
  if (schema.system !== 'salesforce') return 'fields';
  return field.code.endsWith('__c') ? 'custom' : 'standard';
};

const order: readonly FieldChoice['group'][] = ['recommended', 'fields', 'standard', 'custom', 'blocked'];

const pathsOf = (schema: Schema): readonly { path: string; field: Field; inTable: boolean }[] =>
  schema.fields.flatMap((field) => [
    ...(field.columns ? [] : [{ path: field.code, field, inTable: false }]),
    ...(field.columns ?? []).map((column) => ({
      path: `${field.code}.${column.code}`,
      field: { ...column, label: `${field.label} › ${column.label}` },
      inTable: true,
    })),
  ]);

/** Every field of a schema for the picker: recommended first, what cannot be chosen last, with the reason. */
export const fieldChoices = (schema: Schema, rules: ChoiceRules): readonly FieldChoice[] => {
  const choices = pathsOf(schema).map(({ path, field, inTable }): FieldChoice => {
    const blocked: Blocked | null = !field.readable
      ? 'noAccess'
      : inTable && !rules.withTables
        ? 'inTable'
        : null;
    const recommended = rules.recommended.includes(path) && !rules.used.has(path);
    return {
      path,
      field,
      blocked,
      group: blocked ? 'blocked' : recommended ? 'recommended' : groupOf(field, schema),
      used: rules.used.has(path),
      readOnly: !field.creatable && !field.updatable,
    };
  });
  return choices.toSorted((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
};

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    // Katakana and hiragana are one alphabet to somebody who searches.
    .replace(/[ァ-ヶ]/g, (it) => String.fromCharCode(it.charCodeAt(0) - 0x60));

/** The choices whose label or code holds every word of the search. */
export const searchChoices = (choices: readonly FieldChoice[], search: string): readonly FieldChoice[] => {
  const wanted = folded(search).split(/\s+/).filter(Boolean);
  return choices.filter(({ path, field }) => {
    const text = folded(`${field.label} ${path}`);
    return wanted.every((it) => text.includes(it));
  });
};
