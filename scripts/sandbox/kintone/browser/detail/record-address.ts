import type { PageContext } from '../page/page-context.ts';

/** Which record a page's address names, and whether it is to be edited. */
export interface RecordAddress {
  readonly recordId: string | null;
  readonly editing: boolean;
}

/** Reads the address: `#record=5&mode=edit` on desktop, `?record=5#mode=edit` on phones, either on both. */
export const recordAddress = (location: Pick<Location, 'search' | 'hash'>): RecordAddress => {
  const query = new URLSearchParams(location.search);
  const hash = new URLSearchParams(location.hash.slice(1));
  return {
    recordId: hash.get('record') ?? query.get('record'),
    editing: (hash.get('mode') ?? query.get('mode')) === 'edit',
  };
};

/** Where an app's pages are: the guest space and the phone pages have their own. */
export const appPath = (context: PageContext): string => {
  const guest = context.guestSpaceId ? `/guest/${context.guestSpaceId}` : '';
  return `/k${guest}${context.mobile ? '/m' : ''}/${context.appId}/`;
};

/** The address of one record. */
export const recordPath = (context: PageContext, recordId: string, editing = false): string => {
  const place = context.mobile ? `show?record=${recordId}` : `show#record=${recordId}`;
  const mode = context.mobile ? '#mode=edit' : '&mode=edit';
  return `${appPath(context)}${place}${editing ? mode : ''}`;
};
