import type { ApiHandler } from './api-request.ts';
import type { Route } from './route-table.ts';

const names = [
  'sobjects',
  'query',
  'queryAll',
  'search',
  'parameterizedSearch',
  'limits',
  'recent',
  'composite',
  'jobs',
  'tabs',
  'theme',
  'process',
  'quickActions',
  'compactLayouts',
] as const;

const resources: ApiHandler = ({ api, base, caller }) => ({
  status: 200,
  body: {
    ...Object.fromEntries(names.map((it) => [it, `${base}/${it}`])),
    identity: `${api.url()}/id/${api.org.organizationId}/${caller.userId}`,
  },
});

/** What the version offers. */
export const resourcesRoutes: readonly Route[] = [{ path: '', handlers: { GET: resources } }];
