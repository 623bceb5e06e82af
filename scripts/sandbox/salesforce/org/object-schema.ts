import type { FieldDefinition, ObjectDefinition } from '../definitions/definition.ts';

/** A child relationship as a parent sees it. */
export interface ChildRelationship {
  readonly child: string;
  readonly field: FieldDefinition;
  readonly name: string | null;
  readonly cascade: boolean;
}

/** One object ready for use: its definition with names looked up regardless of case. */
export interface ObjectSchema extends ObjectDefinition {
  readonly custom: boolean;
  field(name: string): FieldDefinition | undefined;
  /** The reference field whose parent is called `relation` (`Owner` -> OwnerId). */
  relation(relation: string): FieldDefinition | undefined;
  readonly nameField: FieldDefinition | undefined;
}

/** Makes an object ready for use. */
export const objectSchema = (definition: ObjectDefinition): ObjectSchema => {
  const byName = new Map(definition.fields.map((it) => [it.name.toLowerCase(), it]));
  const byRelation = new Map(
    definition.fields.flatMap((it) =>
      it.reference?.name ? [[it.reference.name.toLowerCase(), it] as const] : [],
    ),
  );
  return {
    ...definition,
    custom: definition.name.endsWith('__c'),
    field: (name) => byName.get(name.toLowerCase()),
    relation: (relation) => byRelation.get(relation.toLowerCase()),
    nameField: definition.fields.find((it) => it.nameField),
  };
};

/** The children of an object, from the reference fields of all objects. */
export const childRelationships = (
  parent: string,
  all: Iterable<ObjectSchema>,
): readonly ChildRelationship[] =>
  [...all].flatMap((child) =>
    child.fields
      .filter((field) => field.reference?.to.includes(parent))
      .map((field) => ({
        child: child.name,
        field,
        name: field.reference?.children ?? null,
        cascade: field.reference?.cascade ?? false,
      })),
  );
