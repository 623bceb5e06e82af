/** A stored value: moments are milliseconds since 1970, days are `YYYY-MM-DD`, nothing is null. */
export type Value = string | number | boolean | null;

/** A stored record; replaced as a whole at every change, so that an old one can be put back. */
export type Row = Readonly<Record<string, Value>> & { readonly Id: string; readonly SystemModstamp: number };

/** The key under which an index files a value; case never matters. */
export const indexKey = (value: Value): string => String(value).toLowerCase();
