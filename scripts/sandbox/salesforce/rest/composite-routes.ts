import { notFound, SalesforceError } from '../org/salesforce-error.ts';
import { type ApiAnswer, type ApiHandler, type ApiRequest, jsonObject } from './api-request.ts';
import { fillReferences } from './fill-references.ts';
import type { Route } from './route-table.ts';
import { splitAddress } from './split-address.ts';

const mostSubrequests = 25;
const mostQueries = 5;

type Serve = (request: ApiRequest) => ApiAnswer;

interface Subrequest {
  readonly method: string;
  readonly url: string;
  readonly referenceId: string;
  readonly body?: unknown;
  readonly httpHeaders?: Readonly<Record<string, string>>;
}

interface Subanswer {
  readonly body: unknown;
  readonly httpHeaders: Readonly<Record<string, string>>;
  readonly httpStatusCode: number;
  readonly referenceId: string;
}

class RollBack extends Error {}

/** Several requests in one: in order and with references (`composite`), or each by itself (`composite/batch`). */
export const compositeRoutes = (serve: Serve): readonly Route[] => [
  { path: 'composite', since: 38, handlers: { GET: listResources, POST: composite(serve) } },
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
    const answers: Subanswer[] = [];
    const run = (): void => {
      for (const it of subrequests) answers.push(answerOne(serve, request, it, answers));
    };
    if (allOrNone !== true) run();
    else runWhole(request, answers, run);
    return { status: 200, body: { compositeResponse: answers } };
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

const forbidden = ['accept', 'authorization', 'content-type'];

const innerRequest = (outer: ApiRequest, it: Subrequest): ApiRequest => {
  const address = splitAddress(it.url);
  if (!address) throw notFound();
  const headers: Record<string, string | undefined> = { ...outer.headers };
  for (const [name, value] of Object.entries(it.httpHeaders ?? {})) {
    if (forbidden.includes(name.toLowerCase())) {
      throw new SalesforceError('INVALID_INPUT', `The header ${name} cannot be set in a subrequest`);
    }
    headers[name.toLowerCase()] = value;
  }
  const body = it.body === undefined || it.body === null ? '' : JSON.stringify(it.body);
  return { ...outer, ...address, method: it.method?.toUpperCase() ?? 'GET', headers, body };
};

const batch =
  (serve: Serve): ApiHandler =>
  (request) => {
    const { haltOnError, batchRequests } = jsonObject(request);
    const given = (Array.isArray(batchRequests) ? batchRequests : []) as readonly (Omit<
      Subrequest,
      'body'
    > & {
      richInput?: unknown;
    })[];
    if (given.length === 0 || given.length > mostSubrequests) {
      throw new SalesforceError('INVALID_INPUT', `A batch holds 1 to ${mostSubrequests} subrequests`);
    }
    // Each subrequest counts against the daily allowance; the call itself has been counted already.
    request.api.org.usage.spend(request.api.org.clock.now(), given.length - 1);
    const results: { statusCode: number; result: unknown }[] = [];
    for (const it of given) {
      if (haltOnError === true && results.some((done) => done.statusCode >= 300)) {
        results.push({
          statusCode: 412,
          result: [
            { errorCode: 'BATCH_PROCESSING_HALTED', message: 'Batch processing halted per user request' },
          ],
        });
        continue;
      }
      const url = it.url.startsWith('/') ? it.url : `/services/data/${it.url}`;
      const answer = serve(innerRequest(request, { ...it, url, body: it.richInput }));
      results.push({ statusCode: answer.status, result: answer.body ?? null });
    }
    return { status: 200, body: { hasErrors: results.some((it) => it.statusCode >= 300), results } };
  };
