import type { AppForm } from '../record/app-form.ts';
import { isListable } from '../record/field.rules.ts';
import type { FieldProperty } from '../record/field-property.ts';
import type { ListAddress } from './list-address.ts';

/** One saved list, as `app/views.json` gives it. */
export interface ListView {
  readonly id: string;
  readonly name: string;
  readonly type: 'LIST' | 'CALENDAR' | 'CUSTOM';
  readonly index: string;
  /** Marks the list that kintone itself adds while the process runs. */
  readonly builtinType?: 'ASSIGNEE';
  readonly fields?: readonly string[];
  readonly date?: string;
  readonly title?: string;
  readonly html?: string;
  readonly filterCond: string;
  readonly sort: string;
}

/** The id kintone gives to the list of everything that every app has. */
const everythingId = '20';

/** The views in their order, behind them the list of everything and that of one's own tasks. */
export const arrangedViews = (
  views: Readonly<Record<string, ListView>>,
  everything: string,
  form: AppForm,
): ListView[] => {
  const all = Object.values(views).toSorted((a, b) => Number(a.index) - Number(b.index));
  const own = all.filter((it) => !it.builtinType);
  const index = String(own.length);
  const assignee = Object.values(form.fields).find((it) => it.type === 'STATUS_ASSIGNEE')?.code;
  const mine = `${assignee} in (LOGINUSER())`;
  return [
    ...own,
    { id: everythingId, name: everything, type: 'LIST', index, filterCond: '', sort: '' },
    ...all.filter((it) => it.builtinType).map((it) => ({ ...it, filterCond: mine })),
  ];
};

/** The columns of a view; the list of everything shows what the form shows. */
export const columnsOf = (view: ListView, form: AppForm): FieldProperty[] => {
  const codes = view.type === 'LIST' && view.fields?.length ? view.fields : Object.keys(form.fields);
  return codes.flatMap((code) => {
    const property = form.fields[code];
    return property && isListable(property) && property.type !== 'SUBTABLE' && property.enabled !== false
      ? [property]
      : [];
  });
};

/** The condition part of the list's query: what the view asks, narrowed by the address. */
export const conditionOf = (view: ListView, address: ListAddress): string => {
  const parts = [view.filterCond, address.condition].filter(Boolean);
  return parts.length > 1 ? parts.map((it) => `(${it})`).join(' and ') : (parts[0] ?? '');
};

/** The whole query with order and page. */
export const queryOf = (view: ListView, address: ListAddress): string => {
  const sort = address.sort || view.sort || '$id desc';
  return [conditionOf(view, address), `order by ${sort}`, `limit ${address.size}`, `offset ${address.offset}`]
    .filter(Boolean)
    .join(' ');
};
