import { ingestRoutes } from '../bulk/ingest-routes.ts';
import { queryJobRoutes } from '../bulk/query-job-routes.ts';
import { channelRoutes } from '../events/channel-routes.ts';
import type { ApiAnswer, ApiRequest } from './api-request.ts';
import { collectionRoutes } from './collection-routes.ts';
import { compositeRoutes } from './composite-routes.ts';
import { describeRoutes } from './describe-routes.ts';
import { keyRoutes } from './key-routes.ts';
import { layoutRoutes } from './layout-routes.ts';
import { limitsRoutes } from './limits-routes.ts';
import { listViewRoutes } from './list-view-routes.ts';
import { processRoutes } from './process-routes.ts';
import { queryRoutes } from './query-routes.ts';
import { quickActionRoutes } from './quick-action-routes.ts';
import { recordRoutes } from './record-routes.ts';
import { replicationRoutes } from './replication-routes.ts';
import { resourcesRoutes } from './resources-routes.ts';
import { routeTable } from './route-table.ts';
import { searchRoutes } from './search-routes.ts';
import { surroundingsRoutes } from './surroundings-routes.ts';
import { treeRoutes } from './tree-routes.ts';

/** Answers one REST request, at once and completely, so that nothing else happens in between. */
export const restApi: (request: ApiRequest) => ApiAnswer = routeTable([
  ...resourcesRoutes,
  ...describeRoutes,
  ...queryRoutes,
  ...limitsRoutes,
  ...collectionRoutes,
  ...compositeRoutes((request) => restApi(request)),
  ...treeRoutes,
  ...replicationRoutes,
  ...searchRoutes,
  ...surroundingsRoutes,
  ...layoutRoutes,
  ...listViewRoutes,
  ...quickActionRoutes,
  ...processRoutes,
  ...ingestRoutes,
  ...queryJobRoutes,
  ...channelRoutes,
  // Last: its patterns fit nearly everything below `sobjects`.
  ...recordRoutes,
  ...keyRoutes,
]);
