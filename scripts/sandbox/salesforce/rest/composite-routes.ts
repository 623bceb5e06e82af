import { SalesforceError } from '../org/salesforce-error.ts';
import { type ApiHandler, jsonObject } from './api-request.ts';
import { batch } from './batch.ts';
import { objectsIn } from './body-parts.ts';
import { answerAll, isFailure } from './composite-answers.ts';
import type { Route } from './route-table.ts';
import type { Serve, Subrequest } from './subrequest.ts';

const mostSubrequests = 25;
const mostQueries = 5;
const mostGraphs = 75;
const mostNodes = 500;

/** Several requests in one: in order and with references (`composite`, `composite/graph`), or each by itself (`composite/batch`). */
export const compositeRoutes = (serve: Serve): readonly Route[] => [
  { path: 'composite', since: 38, handlers: { GET: listResources, POST: composite(serve) } },
  { path: 'composite/graph', since: 50, handlers: { POST: graph(serve) } },
  { path: 'composite/batch', since: 34, handlers: { POST: batch(serve) } },
];

const listResources: ApiHandler = ({ base }) => ({
  status: 200,
  body: {
    tree: `${base}/composite/tree`,
    batch: `${base}/composite/batch`,
    sobjects: `${base}/composite/sobjects`,
  },
});

const composite =
  (serve: Serve): ApiHandler =>
  (request) => {
    const body = jsonObject(request);
    const { allOrNone } = body;
    const subrequests = checked(body);
    checkCounts(subrequests);
    return {
      status: 200,
      body: { compositeResponse: answerAll(serve, request, subrequests, allOrNone === true) },
    };
  };

// Every graph by itself, each of them all or nothing.
const graph =
  (serve: Serve): ApiHandler =>
  (request) => {
    const graphs = objectsIn(jsonObject(request), 'graphs').map((it) => ({
      graphId: it.graphId,
      compositeRequest: checked(it),
    }));
    const nodes = graphs.reduce((sum, it) => sum + it.compositeRequest.length, 0);
    if (graphs.length > mostGraphs || nodes > mostNodes) {
      throw new SalesforceError(
        'LIMIT_EXCEEDED',
        `At most ${mostGraphs} graphs with ${mostNodes} nodes in all`,
      );
    }
    checkIds(
      graphs.map((it) => it.graphId),
      'graphId',
    );
    const answered = graphs.map(({ graphId, compositeRequest }) => {
      const compositeResponse = answerAll(serve, request, compositeRequest, true);
      const isSuccessful = !compositeResponse.some(isFailure);
      return { graphId, graphResponse: { compositeResponse }, isSuccessful };
    });
    return { status: 200, body: { graphs: answered } };
  };

const checked = (body: Readonly<Record<string, unknown>>): readonly Subrequest[] => {
  const subrequests = objectsIn(body, 'compositeRequest') as unknown as readonly Subrequest[];
  if (subrequests.length === 0) {
    throw new SalesforceError('JSON_PARSER_ERROR', 'Missing required field: compositeRequest');
  }
  checkIds(
    subrequests.map((it) => it.referenceId),
    'referenceId',
  );
  return subrequests;
};

const checkIds = (ids: readonly unknown[], name: string): void => {
  const shape = name === 'referenceId' ? /^[A-Za-z][A-Za-z0-9_]*$/ : /^\w+$/;
  if (ids.some((it) => typeof it !== 'string' || !shape.test(it))) {
    throw new SalesforceError('INVALID_INPUT', `Provided ${name} is missing or contains invalid characters`);
  }
  if (new Set(ids).size < ids.length) {
    throw new SalesforceError('INVALID_INPUT', `Duplicate ${name} provided`);
  }
};

const checkCounts = (subrequests: readonly Subrequest[]): void => {
  if (subrequests.length > mostSubrequests) {
    throw new SalesforceError(
      'INVALID_INPUT',
      `Too many subrequests: the most in one composite call is ${mostSubrequests}`,
    );
  }
  const isQuery = ({ url }: Subrequest): boolean =>
    /\/(query|queryAll|composite\/sobjects)(\/|\?|$)/i.test(String(url));
  if (subrequests.filter(isQuery).length > mostQueries) {
    throw new SalesforceError(
      'INVALID_INPUT',
      `Too many query and collection subrequests: the most in one composite call is ${mostQueries}`,
    );
  }
};
