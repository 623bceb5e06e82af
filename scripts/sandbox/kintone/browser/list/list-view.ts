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
  readonly fields?: readonly string[];
  readonly date?: string;
  readonly title?: string;
  readonly html?: string;
  readonly filterCond: string;
  readonly sort: string;
}

/** The id kintone gives to the list of everything that every app has. */
const everythingId = '20';

/** The views in their order, with the list of everything behind them when the app defines none. */
export const arrangedViews = (views: Readonly<Record<string, ListView>>, everything: string): ListView[] => {
  const own = Object.values(views).toSorted((a, b) => Number(a.index) - Number(b.index));
  return [
    ...own,
    { id: everythingId, name: everything, type: 'LIST', index: String(own.length), filterCond: '', sort: '' },
  ];
};

/** The columns of a view; the list of everything shows what the form shows. */
export const columnsOf = (view: ListView, form: AppForm): FieldProperty[] => {
  const codes = view.type === 'LIST' && view.fields ? view.fields : Object.keys(form.fields);
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
