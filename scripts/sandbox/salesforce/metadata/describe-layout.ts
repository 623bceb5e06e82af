import type { FieldDefinition } from '../definitions/definition.ts';
import { childRelationships, type ObjectSchema } from '../org/object-schema.ts';
import type { Org } from '../org/org.ts';
import { visibleFields } from '../org/visible.ts';
import { listColumns } from '../pages/list-columns.ts';
import { describeField } from './describe-field.ts';
import { type Language, labelIn } from './language.ts';

type Json = Record<string, unknown>;

/** The record type every object has, and so the only one its layouts are for. */
export const masterRecordType = '012000000000000AAA';

const mostCompact = 4;
const perRow = 2;

/** The one page layout of an object: every field a person can see, two in a row, and the lists of its children. */
export const describeLayout = (org: Org, object: ObjectSchema, language: Language): Json => {
  const fields = visibleFields(org, object).filter(
    (it) =>
      it.partOf === undefined && it.type !== 'JunctionIdList' && it.type !== 'id' && it.name !== 'IsDeleted',
  );
  const editable = fields.filter((it) => it.createable !== false || it.updateable !== false);
  return {
    buttonLayoutSection: { detailButtons: [] },
    detailLayoutSections: [section(org, object, fields, language)],
    editLayoutSections: [section(org, object, editable, language)],
    feedView: null,
    highlightsPanelLayoutSection: null,
    id: null,
    multirowEditLayoutSections: [],
    offlineLinks: [],
    quickActionList: { quickActionListItems: [] },
    relatedContent: null,
    relatedLists: relatedLists(org, object, language),
    saveOptions: [],
  };
};

const section = (
  org: Org,
  object: ObjectSchema,
  fields: readonly FieldDefinition[],
  language: Language,
): Json => {
  const items = fields.map((it, i) => layoutItem(org, object, it, i, language));
  const rows = Array.from({ length: Math.ceil(items.length / perRow) }, (_, i) =>
    items.slice(i * perRow, (i + 1) * perRow),
  );
  return {
    collapsed: false,
    columns: perRow,
    heading: language === 'ja' ? '情報' : 'Information',
    layoutRows: rows.map((it) => ({ layoutItems: it, numItems: it.length })),
    layoutSectionId: null,
    parentLayoutId: null,
    rows: rows.length,
    tabOrder: 'LeftToRight',
    useCollapsibleSection: false,
    useHeading: true,
  };
};

/** One field's place on a layout. */
export const layoutItem = (
  org: Org,
  object: ObjectSchema,
  field: FieldDefinition,
  at: number,
  language: Language,
): Json => {
  const access = org.access.field(object.name, field.name);
  return {
    editableForNew: access.updateable && field.createable !== false,
    editableForUpdate: access.updateable && field.updateable !== false,
    label: labelIn(language, field.label),
    layoutComponents: [
      {
        details: describeField(field, access, language),
        displayLines: 1,
        tabOrder: at + 1,
        type: 'Field',
        value: field.name,
      },
    ],
    placeholder: false,
    required: field.required === true,
  };
};

const relatedLists = (org: Org, object: ObjectSchema, language: Language): readonly Json[] =>
  childRelationships(object.name, org.schemas).flatMap(({ child, field, name }) => {
    const below = org.schema(child);
    if (name === null || !below || !org.access.object(child).readable) return [];
    return [
      {
        accessLevelRequiredForCreate: null,
        buttons: [],
        columns: listColumns(below).map((it) => ({
          field: `${child}.${it.name}`,
          fieldApiName: it.name,
          format: it.type === 'date' || it.type === 'datetime' ? it.type : null,
          label: labelIn(language, it.label),
          lookupId: null,
          name: it.name,
          sortable: true,
        })),
        custom: false,
        field: field.name,
        label: labelIn(language, below.plural),
        limitRows: 5,
        name,
        sobject: child,
        sort: [],
      },
    ];
  });

/** The compact layout the service itself gives an object: its name and what a list shows first. */
export const describeCompactLayout = (org: Org, object: ObjectSchema, language: Language): Json => ({
  actions: [],
  fieldItems: listColumns(object)
    .slice(0, mostCompact)
    .map((it, i) => layoutItem(org, object, it, i, language)),
  id: null,
  imageItems: [],
  label: language === 'ja' ? 'システムのデフォルト' : 'System Default',
  name: 'SYSTEM',
  objectType: object.name,
});
