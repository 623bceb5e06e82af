import { SalesforceError } from '../org/salesforce-error.ts';
import { type ApiHandler, type ApiRequest, jsonObject } from './api-request.ts';
import { batch } from './batch.ts';
import { fillReferences } from './fill-references.ts';
import type { Route } from './route-table.ts';
import { innerRequest, type Serve, type Subrequest } from './subrequest.ts';

const mostSubrequests = 25;
const mostQueries = 5;
const mostGraphs = 75;
const mostNodes = 500;

interface Subanswer {
  readonly body: unknown;
  readonly httpHeaders: Readonly<Record<string, string>>;
  readonly httpStatusCode: number;
  readonly referenceId: string;
}

class RollBack extends Error {}

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
    const { allOrNone, compositeRequest } = jsonObject(request);
    const subrequests = checked(compositeRequest);
    return {
      status: 200,
      body: { compositeResponse: answerAll(serve, request, subrequests, allOrNone === true) },
    };
  };

const answerAll = (
  serve: Serve,
  request: ApiRequest,
  subrequests: readonly Subrequest[],
  allOrNone: boolean,
): readonly Subanswer[] => {
  const answers: Subanswer[] = [];
  const run = (): void => {
    for (const it of subrequests) answers.push(answerOne(serve, request, it, answers));
  };
  if (allOrNone) runWhole(request, answers, run);
  else run();
  return answers;
};

interface Graph {
  readonly graphId: string;
  readonly compositeRequest: readonly Subrequest[];
}

// Every graph by itself, each of them all or nothing.
const graph =
  (serve: Serve): ApiHandler =>
  (request) => {
    const graphs = (jsonObject(request).graphs ?? []) as readonly Graph[];
    const nodes = graphs.reduce((sum, it) => sum + it.compositeRequest.length, 0);
    if (graphs.length > mostGraphs || nodes > mostNodes) {
      throw new SalesforceError(
        'LIMIT_EXCEEDED',
        `At most ${mostGraphs} graphs with ${mostNodes} nodes in all`,
      );
    }
    const answered = graphs.map(({ graphId, compositeRequest }) => {
      const compositeResponse = answerAll(serve, request, compositeRequest, true);
      const isSuccessful = !compositeResponse.some(isFailure);
      return { graphId, graphResponse: { compositeResponse }, isSuccessful };
    });
    return { status: 200, body: { graphs: answered } };
  };

const runWhole = (request: ApiRequest, answers: Subanswer[], run: () => void): void => {
  try {
    request.api.org.atomic(() => {
      run();
      if (answers.some(isFailure)) throw new RollBack();
    });
  } catch (error) {
    if (!(error instanceof RollBack)) throw error;
    const message = 'The transaction was rolled back since another operation in the same transaction failed.';
    for (const [i, it] of answers.entries()) {
      if (isFailure(it)) continue;
      answers[i] = {
        ...it,
        httpStatusCode: 400,
        httpHeaders: {},
        body: [{ errorCode: 'PROCESSING_HALTED', message }],
      };
    }
  }
};

const isFailure = (it: Subanswer): boolean => it.httpStatusCode >= 300;

const checked = (given: unknown): readonly Subrequest[] => {
  if (!Array.isArray(given) || given.length === 0) {
    throw new SalesforceError('JSON_PARSER_ERROR', 'Missing required field: compositeRequest');
  }
  const subrequests = given as readonly Subrequest[];
  if (subrequests.length > mostSubrequests) {
    throw new SalesforceError(
      'INVALID_INPUT',
      `Too many subrequests: the most in one composite call is ${mostSubrequests}`,
    );
  }
  const queries = subrequests.filter((it) => /\/(query|queryAll|composite\/sobjects)(\/|\?|$)/i.test(it.url));
  if (queries.length > mostQueries) {
    throw new SalesforceError(
      'INVALID_INPUT',
      `Too many query and collection subrequests: the most in one composite call is ${mostQueries}`,
    );
  }
  const ids = subrequests.map((it) => it.referenceId);
  if (ids.some((it) => !/^[A-Za-z][A-Za-z0-9_]*$/.test(it ?? ''))) {
    throw new SalesforceError(
      'INVALID_INPUT',
      'Provided referenceId is missing or contains invalid characters',
    );
  }
  if (new Set(ids).size < ids.length)
    throw new SalesforceError('INVALID_INPUT', 'Duplicate referenceId provided');
  return subrequests;
};

const answerOne = (
  serve: Serve,
  outer: ApiRequest,
  it: Subrequest,
  before: readonly Subanswer[],
): Subanswer => {
  try {
    const filled = fillReferences({ url: it.url, body: it.body }, before);
    const answer = serve(innerRequest(outer, { ...it, url: String(filled.url), body: filled.body }));
    return {
      body: answer.body ?? null,
      httpHeaders: named(answer.headers ?? {}),
      httpStatusCode: answer.status,
      referenceId: it.referenceId,
    };
  } catch (error) {
    if (!(error instanceof SalesforceError)) throw error;
    return {
      body: [{ errorCode: error.code, message: error.message }],
      httpHeaders: {},
      httpStatusCode: error.status,
      referenceId: it.referenceId,
    };
  }
};

const named = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([key, value]) => [key === 'location' ? 'Location' : key, value]),
  );
