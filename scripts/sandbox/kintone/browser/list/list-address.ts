/** What a list's address says: which view, narrowed how, from where. */
export interface ListAddress {
  readonly viewId: string | null;
  readonly condition: string;
  readonly sort: string;
  readonly offset: number;
  readonly size: number;
}

const sizes = [20, 40, 60, 80, 100] as const;

/** The page lengths one can choose. */
export const pageSizes: readonly number[] = sizes;

/** Reads the query part of a list's address. */
export const readListAddress = (search: string): ListAddress => {
  const query = new URLSearchParams(search);
  const size = Number(query.get('size'));
  return {
    viewId: query.get('view'),
    condition: query.get('q') ?? '',
    sort: query.get('sort') ?? '',
    offset: Math.max(0, Math.trunc(Number(query.get('offset')) || 0)),
    size: pageSizes.includes(size) ? size : sizes[0],
  };
};

/** Writes it back; what is at its beginning is left out. */
export const writeListAddress = (address: ListAddress): string => {
  const query = new URLSearchParams();
  if (address.viewId) query.set('view', address.viewId);
  if (address.condition) query.set('q', address.condition);
  if (address.sort) query.set('sort', address.sort);
  if (address.offset > 0) query.set('offset', String(address.offset));
  if (address.size !== sizes[0]) query.set('size', String(address.size));
  const text = query.toString();
  return text ? `?${text}` : '';
};
