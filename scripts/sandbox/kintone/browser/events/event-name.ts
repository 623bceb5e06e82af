import type { PageContext } from '../page/page-context.ts';

/** The event's full name on this kind of page: phones say `mobile.` in front. */
export const eventName = (context: PageContext, name: string): string =>
  `${context.mobile ? 'mobile.' : ''}app.record.${name}`;
