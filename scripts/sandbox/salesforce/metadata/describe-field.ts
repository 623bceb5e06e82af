import type { FieldDefinition, PicklistValue, Reference } from '../definitions/definition.ts';
import type { FieldAccess } from '../org/access.ts';
import {
  isCustom,
  isFilterable,
  isGroupable,
  isNumber,
  isSortable,
  isText,
  typeFacts,
} from './field-facts.ts';
import { type Language, labelIn } from './language.ts';

/** One field as describe shows it to a user with that access. */
export const describeField = (
  definition: FieldDefinition,
  access: FieldAccess,
  language: Language,
): Record<string, unknown> => {
  const field = { ...usual, ...definition };
  const { soapType, aggregatable } = typeFacts[field.type];
  const isPolymorphic = field.reference.to.length > 1;
  return {
    ...neverSet,
    aggregatable: aggregatable && isFilterable(definition),
    autoNumber: field.autoNumber,
    byteLength: isText(definition) ? field.length * 3 : 0,
    calculated: field.calculated,
    cascadeDelete: field.reference.cascade === true,
    compoundFieldName: field.partOf,
    createable: access.updateable && field.createable,
    custom: isCustom(definition),
    defaultValue: field.defaultValue,
    defaultedOnCreate: field.defaultedOnCreate || field.defaultValue !== null,
    digits: field.type === 'int' ? field.precision : 0,
    externalId: field.externalId,
    extraTypeInfo: extraTypeInfo(definition),
    filterable: isFilterable(definition),
    groupable: isGroupable(definition),
    idLookup: field.idLookup,
    label: labelIn(language, field.label),
    length: isText(definition) ? field.length : 0,
    name: field.name,
    nameField: field.nameField,
    namePointing: isPolymorphic,
    nillable: !field.required,
    permissionable: !field.required && !field.system,
    picklistValues: field.picklist.map((it) => describeValue(it, language)),
    polymorphicForeignKey: isPolymorphic,
    precision: isNumber(definition) && field.type !== 'int' ? field.precision : 0,
    referenceTo: field.reference.to,
    relationshipName: field.reference.name ?? null,
    restrictedPicklist: field.restricted,
    scale: field.scale,
    searchPrefilterable: field.type === 'reference',
    soapType,
    sortable: isSortable(definition),
    type: field.type,
    unique: field.unique,
    updateable: access.updateable && field.updateable,
  };
};

const usual = {
  autoNumber: false,
  calculated: false,
  createable: true,
  updateable: true,
  defaultValue: null,
  defaultedOnCreate: false,
  externalId: false,
  idLookup: false,
  length: 0,
  nameField: false,
  partOf: null,
  picklist: [] as readonly PicklistValue[],
  precision: 0,
  reference: { to: [] } as Reference,
  required: false,
  restricted: false,
  scale: 0,
  system: false,
  unique: false,
} as const;

// Part of every field's description; nothing in this organization sets them.
const neverSet = {
  aiPredictionField: false,
  calculatedFormula: null,
  caseSensitive: false,
  controllerName: null,
  defaultValueFormula: null,
  dependentPicklist: false,
  deprecatedAndHidden: false,
  displayLocationInDecimal: false,
  encrypted: false,
  filteredLookupInfo: null,
  formulaTreatNullNumberAsZero: false,
  highScaleNumber: false,
  htmlFormatted: false,
  inlineHelpText: null,
  mask: null,
  maskType: null,
  queryByDistance: false,
  referenceTargetField: null,
  relationshipOrder: null,
  restrictedDelete: false,
  writeRequiresMasterRead: false,
} as const;

const extraTypeInfo = (field: FieldDefinition): string | null => {
  if (field.type === 'textarea') return 'plaintextarea';
  return field.name === 'Name' && field.createable === false ? 'personname' : null;
};

const describeValue = (it: PicklistValue, language: Language): Record<string, unknown> => ({
  active: !it.inactive,
  defaultValue: it.isDefault ?? false,
  label: labelIn(language, it.label),
  validFor: null,
  value: it.value,
});
