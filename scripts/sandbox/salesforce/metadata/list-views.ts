import type { FieldDefinition, Label } from '../definitions/definition.ts';
import type { ObjectSchema } from '../org/object-schema.ts';
import type { Org } from '../org/org.ts';
import { mintId } from '../org/record-id.ts';
import { listColumns } from '../pages/list-columns.ts';

/** A list view: who it is, which records it shows, in which columns. */
export interface ListView {
  readonly id: string;
  readonly developerName: string;
  readonly label: Label;
  readonly scope: 'everything' | 'mine';
  readonly where: string | null;
  readonly orderBy: { readonly field: string; readonly descending: boolean };
  readonly columns: readonly ListColumn[];
}

/** One column of a list view. */
export interface ListColumn {
  readonly field: FieldDefinition;
  /** Where its value is found, over a parent for a link. */
  readonly path: string;
  /** How a query asks for it. */
  readonly selected: string;
}

const idPrefix = '00B';
const viewsPerObject = 3;

/** The list views every object with a tab begins with: all records, one's own, and those last looked at. */
export const listViews = (org: Org, object: ObjectSchema): readonly ListView[] => {
  const place = org.schemas.indexOf(object) * viewsPerObject;
  const columns = listColumns(object).map(columnOf);
  const [ja, en] = object.plural;
  const plain = en.replaceAll(' ', '');
  const usual = { field: columns[0]?.path ?? 'Id', descending: false };
  const view = (at: number, developerName: string, label: Label, more: Partial<ListView> = {}): ListView => ({
    id: mintId(idPrefix, place + at),
    developerName,
    label,
    scope: 'everything',
    where: null,
    orderBy: usual,
    columns,
    ...more,
  });
  const seen = {
    where: 'LastViewedDate != null',
    orderBy: { field: 'LastViewedDate', descending: true },
  } as const;
  return [
    view(1, `All${plain}`, [`すべての${ja}`, `All ${en}`]),
    ...(object.field('OwnerId')
      ? [view(2, `My${plain}`, [`私の${ja}`, `My ${en}`], { scope: 'mine' as const })]
      : []),
    ...(object.field('LastViewedDate')
      ? [view(3, `RecentlyViewed${plain}`, [`最近参照した${ja}`, `Recently Viewed ${en}`], seen)]
      : []),
  ];
};

const columnOf = (field: FieldDefinition): ListColumn => {
  const path = field.reference?.name ? `${field.reference.name}.Name` : field.name;
  return { field, path, selected: field.picklist ? `toLabel(${path})` : path };
};

/** The query a list view stands for. */
export const listViewQuery = (object: ObjectSchema, view: ListView): string => {
  const hidden = ['Id', 'CreatedDate', 'LastModifiedDate', 'SystemModstamp'];
  const shown = view.columns.map((it) => it.selected);
  const selected = [...shown, ...hidden.filter((it) => !shown.includes(it))].join(', ');
  const scope = view.scope === 'mine' ? ' USING SCOPE mine' : '';
  const where = view.where ? ` WHERE ${view.where}` : '';
  const order = view.orderBy.descending ? 'DESC NULLS LAST' : 'ASC NULLS FIRST';
  return `SELECT ${selected} FROM ${object.name}${scope}${where} ORDER BY ${view.orderBy.field} ${order}`;
};

/** The list view with that id, of whichever object. */
export const findListView = (org: Org, id: string): { object: ObjectSchema; view: ListView } | null => {
  if (!id.startsWith(idPrefix)) return null;
  for (const object of org.schemas) {
    const view = listViews(org, object).find((it) => it.id === id || it.id.slice(0, 15) === id);
    if (view) return { object, view };
  }
  return null;
};
