import type { FieldDefinition, FieldType } from '../definitions/definition.ts';

interface TypeFacts {
  readonly soapType: string;
  readonly sortable: boolean;
  readonly groupable: boolean;
  readonly aggregatable: boolean;
}

const facts = (soapType: string, sortable = true, groupable = true, aggregatable = true): TypeFacts => ({
  soapType,
  sortable,
  groupable,
  aggregatable,
});

/** What follows from a field's type alone. */
export const typeFacts: Readonly<Record<FieldType, TypeFacts>> = {
  id: facts('tns:ID'),
  reference: facts('tns:ID'),
  string: facts('xsd:string'),
  textarea: facts('xsd:string'),
  phone: facts('xsd:string'),
  email: facts('xsd:string'),
  url: facts('xsd:string'),
  picklist: facts('xsd:string'),
  combobox: facts('xsd:string'),
  multipicklist: facts('xsd:string', false, false, false),
  boolean: facts('xsd:boolean', true, true, false),
  int: facts('xsd:int'),
  double: facts('xsd:double', true, false),
  currency: facts('xsd:double', true, false),
  percent: facts('xsd:double', true, false),
  date: facts('xsd:date'),
  datetime: facts('xsd:dateTime', true, false),
  time: facts('xsd:time', true, false, false),
  address: facts('urn:address', false, false, false),
  JunctionIdList: facts('urn:JunctionIdListNames', false, false, false),
};

const isLong = (field: FieldDefinition): boolean => field.type === 'textarea' && (field.length ?? 0) > 255;

/** Whether a query may compare the field. */
export const isFilterable = (field: FieldDefinition): boolean => field.filterable ?? true;
/** Whether a query may order by the field. */
export const isSortable = (field: FieldDefinition): boolean =>
  typeFacts[field.type].sortable && !isLong(field);
/** Whether a query may group by the field. */
export const isGroupable = (field: FieldDefinition): boolean =>
  typeFacts[field.type].groupable && !isLong(field);
/** Whether a field holds text. */
export const isText = (field: FieldDefinition): boolean =>
  typeFacts[field.type].soapType === 'xsd:string' || field.type === 'id' || field.type === 'reference';
/** Whether a field holds a number. */
export const isNumber = (field: FieldDefinition): boolean =>
  field.type === 'int' || typeFacts[field.type].soapType === 'xsd:double';
/** Whether a field belongs to Salesforce itself or was added. */
export const isCustom = (field: FieldDefinition): boolean => field.name.endsWith('__c');
