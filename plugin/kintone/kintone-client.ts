import { KintoneRestAPIClient } from '@kintone/rest-api-client';
import type { KintoneClient } from '../../shared/connectors/kintone/kintone-client.ts';

/** kintone's REST API as the user who is signed in; one client for each guest space. */
export const kintoneClient = (guestSpace: string | null = null): KintoneClient & KintoneRestAPIClient =>
  new KintoneRestAPIClient(guestSpace ? { guestSpaceId: guestSpace } : {});
