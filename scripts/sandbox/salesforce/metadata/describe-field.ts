import type { FieldDefinition, PicklistValue } from '../definitions/definition.ts';
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
  field: FieldDefinition,
  access: FieldAccess,
  language: Language,
): Record<string, unknown> => {
  const writable = access.updateable;
  const { soapType, aggregatable } = typeFacts[field.type];
  return {
    aggregatable: aggregatable && isFilterable(field),
    aiPredictionField: false,
    autoNumber: field.autoNumber ?? false,
    byteLength: isText(field) ? (field.length ?? 0) * 3 : 0,
    calculated: field.calculated ?? false,
    calculatedFormula: null,
    cascadeDelete: field.reference?.cascade ?? false,
    caseSensitive: false,
    compoundFieldName: field.partOf ?? null,
    controllerName: null,
    createable: writable && (field.createable ?? true),
    custom: isCustom(field),
    defaultValue: field.defaultValue ?? null,
    defaultValueFormula: null,
    defaultedOnCreate:
      field.defaultedOnCreate ?? (field.defaultValue !== undefined || field.type === 'boolean'),
    dependentPicklist: false,
    deprecatedAndHidden: false,
    digits: field.type === 'int' ? (field.precision ?? 8) : 0,
    displayLocationInDecimal: false,
    encrypted: false,
    externalId: field.externalId ?? false,
    extraTypeInfo: field.type === 'textarea' ? 'plaintextarea' : nameInfo(field),
    filterable: isFilterable(field),
    filteredLookupInfo: null,
    formulaTreatNullNumberAsZero: false,
    groupable: isGroupable(field),
    highScaleNumber: false,
    htmlFormatted: field.html ?? false,
    idLookup: field.idLookup ?? false,
    inlineHelpText: null,
    label: labelIn(language, field.label),
    length: isText(field) ? (field.length ?? 0) : 0,
    mask: null,
    maskType: null,
    name: field.name,
    nameField: field.nameField ?? false,
    namePointing: (field.reference?.to.length ?? 0) > 1,
    nillable: !field.required,
    permissionable: !field.required && !field.system,
    picklistValues: (field.picklist ?? []).map((it) => describeValue(it, language)),
    polymorphicForeignKey: (field.reference?.to.length ?? 0) > 1,
    precision: isNumber(field) && field.type !== 'int' ? (field.precision ?? 18) : 0,
    queryByDistance: false,
    referenceTargetField: null,
    referenceTo: field.reference?.to ?? [],
    relationshipName: field.reference?.name ?? null,
    relationshipOrder: null,
    restrictedDelete: false,
    restrictedPicklist: field.restricted ?? false,
    scale: field.scale ?? 0,
    searchPrefilterable: field.type === 'reference',
    soapType,
    sortable: isSortable(field),
    type: field.type,
    unique: field.unique ?? false,
    updateable: writable && (field.updateable ?? true),
    writeRequiresMasterRead: false,
  };
};

const nameInfo = (field: FieldDefinition): string | null => {
  if (field.name === 'Name' && field.createable === false) return 'personname';
  return null;
};

const describeValue = (it: PicklistValue, language: Language): Record<string, unknown> => ({
  active: !it.inactive,
  defaultValue: it.isDefault ?? false,
  label: labelIn(language, it.label),
  validFor: null,
  value: it.value,
});
