import { childRelationships, type ObjectSchema } from '../org/object-schema.ts';
import type { Org } from '../org/org.ts';
import { describeField } from './describe-field.ts';
import { type Language, labelIn } from './language.ts';

/** One object as the describe of all objects shows it. */
export const describeSummary = (
  org: Org,
  object: ObjectSchema,
  base: string,
  language: Language,
): Record<string, unknown> => {
  const access = org.access.object(object.name);
  const url = `${base}/sobjects/${object.name}`;
  const layouts = object.layoutable ?? true;
  return {
    activateable: false,
    associateEntityType: null,
    associateParentEntity: null,
    createable: access.createable && (object.createable ?? true),
    custom: object.custom,
    customSetting: false,
    deepCloneable: false,
    deletable: access.deletable && (object.deletable ?? true),
    deprecatedAndHidden: false,
    feedEnabled: object.feedEnabled ?? !object.setup,
    hasSubtypes: false,
    isInterface: false,
    isSubtype: false,
    keyPrefix: object.prefix,
    label: labelIn(language, object.label),
    labelPlural: labelIn(language, object.plural),
    layoutable: layouts,
    mergeable: object.mergeable ?? false,
    mruEnabled: layouts,
    name: object.name,
    queryable: object.queryable ?? true,
    replicateable: object.replicateable ?? true,
    retrieveable: true,
    searchable: object.searchable ?? true,
    triggerable: object.triggerable ?? true,
    undeletable: object.undeletable ?? object.deletable ?? true,
    updateable: access.updateable && (object.updateable ?? true),
    urls: {
      ...(layouts
        ? {
            compactLayouts: `${url}/describe/compactLayouts`,
            approvalLayouts: `${url}/describe/approvalLayouts`,
            defaultValues: `${url}/defaultValues?recordTypeId&fields`,
            listviews: `${url}/listviews`,
            quickActions: `${url}/quickActions`,
            layouts: `${url}/describe/layouts`,
          }
        : {}),
      rowTemplate: `${url}/{ID}`,
      describe: `${url}/describe`,
      sobject: url,
    },
  };
};

/** One object in full, as a user with the organization's present permissions sees it. */
export const describeObject = (
  org: Org,
  object: ObjectSchema,
  base: string,
  language: Language,
): Record<string, unknown> => {
  const summary = describeSummary(org, object, base, language);
  const layouts = object.layoutable ?? true;
  return {
    actionOverrides: [],
    ...summary,
    childRelationships: childRelationships(object.name, org.schemas)
      .filter((it) => org.access.object(it.child).readable)
      .map((it) => ({
        cascadeDelete: it.cascade,
        childSObject: it.child,
        deprecatedAndHidden: false,
        field: it.field.name,
        junctionIdListNames: [],
        junctionReferenceTo: [],
        relationshipName: it.name,
        restrictedDelete: false,
      })),
    compactLayoutable: layouts,
    defaultImplementation: null,
    extendedBy: null,
    extendsInterfaces: null,
    fields: object.fields
      .filter((field) => org.access.field(object.name, field.name).readable)
      .map((field) => describeField(field, org.access.field(object.name, field.name), language)),
    implementedBy: null,
    implementsInterfaces: null,
    listviewable: null,
    lookupLayoutable: null,
    namedLayoutInfos: [],
    networkScopeFieldName: null,
    recordTypeInfos: layouts
      ? [
          {
            active: true,
            available: true,
            defaultRecordTypeMapping: true,
            developerName: 'Master',
            master: true,
            name: language === 'ja' ? 'マスター' : 'Master',
            recordTypeId: '012000000000000AAA',
            urls: { layout: `${base}/sobjects/${object.name}/describe/layouts/012000000000000AAA` },
          },
        ]
      : [],
    searchLayoutable: object.searchable ?? true,
    sobjectDescribeOption: 'FULL',
    supportedScopes: [
      {
        label: language === 'ja' ? `すべての${object.plural[0]}` : `All ${object.plural[1]}`,
        name: 'everything',
      },
      { label: language === 'ja' ? `私の${object.plural[0]}` : `My ${object.plural[1]}`, name: 'mine' },
    ],
  };
};
