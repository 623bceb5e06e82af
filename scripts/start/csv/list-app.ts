import { newField } from '../../../shared/connectors/kintone/new-field.ts';
import type { AppDefinition } from '../kintone-admin.ts';
import type { TypedList } from './list-columns.ts';

const fieldsPerRow = 3;
const mostListColumns = 8;

/** The app that can hold a list: one field a column, the key column without duplicates. */
export const listApp = (name: string, list: TypedList): AppDefinition => {
  const properties = list.columns.map((column) => {
    const settings = newField({
      code: column.code,
      label: column.header,
      type: column.type,
      unique: column === list.key,
      choices: column.choices,
    });
    return [column.code, settings as object] as const;
  });
  const codes = list.columns.map((it) => it.code);
  const starts = codes.flatMap((_, i) => (i % fieldsPerRow === 0 ? [i] : []));
  return {
    name: name.slice(0, 64),
    properties: Object.fromEntries(properties),
    rows: starts.map((from) => codes.slice(from, from + fieldsPerRow)),
    list: codes.slice(0, mostListColumns),
  };
};
