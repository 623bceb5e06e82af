import { leadStatuses } from '../definitions/choices.ts';
import type { FieldDefinition, FieldType, PicklistValue } from '../definitions/definition.ts';
import { isCustom } from '../metadata/field-facts.ts';
import type { ObjectSchema } from '../org/object-schema.ts';
import type { Org } from '../org/org.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import { visibleField, visibleObject } from '../org/visible.ts';
import { renderMoment } from '../records/render-value.ts';
import type { SoapCall } from './soap-call.ts';
import { xmlElement } from './xml.ts';
import { childrenOf, textOf } from './xml-tree.ts';

const types: Partial<Record<FieldType, string>> = {
  string: 'Text',
  textarea: 'LongTextArea',
  phone: 'Phone',
  email: 'Email',
  url: 'Url',
  boolean: 'Checkbox',
  int: 'Number',
  double: 'Number',
  currency: 'Currency',
  percent: 'Percent',
  date: 'Date',
  datetime: 'DateTime',
  time: 'Time',
  picklist: 'Picklist',
  combobox: 'Picklist',
  multipicklist: 'MultiselectPicklist',
  reference: 'Lookup',
};
// From this version on, values of standard fields are told elsewhere.
const withoutValues = 38;

const valueXml = (object: ObjectSchema, field: FieldDefinition, it: PicklistValue): string => {
  const isStatus = object.name === 'Lead' && field.name === 'Status';
  const converted = isStatus && leadStatuses.some((one) => one.value === it.value && one.converted);
  const more = isStatus ? xmlElement('converted', converted) : '';
  return `<picklistValues>${xmlElement('fullName', it.value)}${xmlElement('default', it.isDefault ?? false)}${more}</picklistValues>`;
};

const fieldXml = (
  object: ObjectSchema,
  field: FieldDefinition,
  version: number,
  fullName: string,
): string => {
  const isTold = field.picklist && (isCustom(field) || version < withoutValues);
  const values = isTold ? (field.picklist ?? []).map((it) => valueXml(object, field, it)) : null;
  return [
    xmlElement('fullName', fullName),
    ...(isCustom(field) ? ownXml(field) : []),
    values ? `<picklist>${values.join('')}<sorted>false</sorted></picklist>` : '',
    field.reference?.to.length === 1 ? xmlElement('referenceTo', field.reference.to[0] ?? null) : '',
    xmlElement('trackHistory', false),
    xmlElement('type', typeOf(field)),
  ].join('');
};

const typeOf = (field: FieldDefinition): string | null =>
  field.type === 'textarea' && (field.length ?? 0) <= 255 ? 'TextArea' : (types[field.type] ?? null);

// What an administrator chose; the service's own fields are as they are.
const ownXml = ({ label, length, externalId, required, unique }: FieldDefinition): readonly string[] => [
  xmlElement('externalId', externalId ?? false),
  xmlElement('label', label[0]),
  ...(length === undefined ? [] : [xmlElement('length', length)]),
  xmlElement('required', required ?? false),
  xmlElement('unique', unique ?? false),
];

const objectXml = (org: Org, object: ObjectSchema, version: number): string => {
  const fields = object.fields.filter(
    (it) => !it.system && it.type !== 'address' && visibleField(org, object, it.name),
  );
  const own = object.custom
    ? `${xmlElement('deploymentStatus', 'Deployed')}${xmlElement('label', object.label[0])}${nameFieldXml(object)}${xmlElement('pluralLabel', object.plural[0])}`
    : '';
  const below = fields
    .filter((it) => !it.nameField)
    .map((it) => `<fields>${fieldXml(object, it, version, it.name)}</fields>`);
  return `${xmlElement('fullName', object.name)}${own}${below.join('')}${xmlElement('sharingModel', 'ReadWrite')}`;
};

const nameFieldXml = ({ nameField }: ObjectSchema): string =>
  nameField
    ? `<nameField>${xmlElement('label', nameField.label[0])}${xmlElement('type', nameField.autoNumber ? 'AutoNumber' : 'Text')}</nameField>`
    : '';

const readers: Readonly<Record<string, (org: Org, fullName: string, version: number) => string | null>> = {
  CustomObject: (org, fullName, version) => {
    const object = visibleObject(org, fullName);
    return object ? objectXml(org, object, version) : null;
  },
  CustomField: (org, fullName, version) => {
    const [objectName = '', name = ''] = fullName.split('.');
    const object = visibleObject(org, objectName);
    const field = object && visibleField(org, object, name);
    return object && field ? fieldXml(object, field, version, `${object.name}.${field.name}`) : null;
  },
};

const unknownType = (type: string | null): SalesforceError =>
  new SalesforceError('INVALID_TYPE', `Unknown type:${type ?? ''}`);

const readMetadata: SoapCall = ({ api, body, version }) => {
  const type = textOf(body, 'type');
  const read = readers[type ?? ''];
  if (!read) throw unknownType(type);
  const records = childrenOf(body, 'fullNames').map(({ text }) => {
    const found = read(api.org, text, version);
    return found === null ? '<records xsi:nil="true"/>' : `<records xsi:type="${type}">${found}</records>`;
  });
  return `<result>${records.join('')}</result>`;
};

const namesOf = (org: Org, type: string | null): readonly { name: string; file: string }[] => {
  const objects = org.schemas.filter((it) => org.access.object(it.name).readable);
  if (type === 'CustomObject') return objects.map(({ name }) => ({ name, file: name }));
  if (type !== 'CustomField') throw unknownType(type);
  return objects.flatMap((object) =>
    object.fields.filter(isCustom).map((it) => ({ name: `${object.name}.${it.name}`, file: object.name })),
  );
};

const listMetadata: SoapCall = ({ api, body, userId }) => {
  const user = api.org.table('User').get(userId);
  const at = renderMoment(api.org.describedAt).replace('+0000', 'Z');
  const by = (what: string): string =>
    `${xmlElement(`${what}ById`, userId)}${xmlElement(`${what}ByName`, String(user?.Name ?? ''))}${xmlElement(`${what}Date`, at)}`;
  return childrenOf(body, 'queries')
    .flatMap((query) => {
      const type = textOf(query, 'type');
      return namesOf(api.org, type).map(
        ({ name, file }) =>
          `<result>${by('created')}${xmlElement('fileName', `objects/${file}.object`)}${xmlElement('fullName', name)}${xmlElement('id', '')}${by('lastModified')}${xmlElement('type', type)}</result>`,
      );
    })
    .join('');
};

/** The calls that read how objects and fields are set up; nothing is set up through them here. */
export const metadataCalls: Readonly<Record<string, SoapCall>> = { listMetadata, readMetadata };
