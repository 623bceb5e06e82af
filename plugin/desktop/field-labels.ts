import type { KintoneFieldSettings } from '../../shared/connectors/kintone/kintone-client.ts';

type Fields = Readonly<Record<string, KintoneFieldSettings>>;

/** The labels of a form's fields by their codes; columns of tables by `table.column`. */
export const labelsOf = (fields: Fields): ReadonlyMap<string, string> =>
  new Map(
    Object.values(fields).flatMap((it) => [
      [it.code, it.label] as const,
      ...Object.values((it.fields ?? {}) as Fields).map(
        (column) => [`${it.code}.${column.code}`, column.label] as const,
      ),
    ]),
  );
