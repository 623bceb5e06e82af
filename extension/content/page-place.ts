/** Which app and record an address of kintone shows. */
export interface PagePlace {
  readonly app: string | null;
  readonly recordId: string | null;
}

/** Reads a kintone address, of desktop, mobile and guest spaces alike. */
export const pagePlace = (address: string): PagePlace => {
  const { pathname, hash, search } = new URL(address);
  const [, app = null] = /^\/k\/(?:m\/)?(?:guest\/\d+\/)?(?:m\/)?(\d+)(?:\/|$)/.exec(pathname) ?? [];
  const record =
    new URLSearchParams(hash.slice(1)).get('record') ?? new URLSearchParams(search).get('record');
  return { app, recordId: app && record && /^\d+$/.test(record) ? record : null };
};

/** The record a node belongs to: the page's own, or on a list the one that its row links to. */
export const placeOf = (node: Node, address: string): PagePlace => {
  const page = pagePlace(address);
  if (page.recordId !== null) return page;
  const element = node instanceof Element ? node : node.parentElement;
  const link = element?.closest('tr, [role="row"]')?.querySelector<HTMLAnchorElement>('a[href*="record="]');
  const row = link ? pagePlace(link.href) : null;
  return row?.recordId ? row : page;
};
