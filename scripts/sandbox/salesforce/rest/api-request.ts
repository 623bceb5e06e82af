import type { BulkJobs } from '../bulk/bulk-jobs.ts';
import type { EventLog } from '../events/event-log.ts';
import type { Language } from '../metadata/language.ts';
import type { Org } from '../org/org.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import type { QueryLocators } from '../soql/query-locators.ts';

/** Who is calling. */
export interface Caller {
  readonly userId: string;
  readonly clientId: string;
}

/** What the REST API works on. */
export interface Api {
  readonly org: Org;
  readonly locators: QueryLocators;
  readonly jobs: BulkJobs;
  readonly events: EventLog;
  /** The address clients reach the organization at. */
  readonly url: () => string;
}

/** One request to the REST API: from outside, or a subrequest of a composite one. */
export interface ApiRequest {
  readonly api: Api;
  readonly caller: Caller;
  readonly method: string;
  /** `/services/data/v60.0`. */
  readonly base: string;
  readonly version: number;
  /** The rest of the path, decoded by segment, without a slash in front. */
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  readonly language: Language;
}

/** One answer of the REST API; a string body is not JSON. */
export interface ApiAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Handles a request whose path fitted; `params` are the values of the pattern's `:names`. */
export type ApiHandler = (request: ApiRequest, params: Readonly<Record<string, string>>) => ApiAnswer;

/** Reads a JSON body. */
const jsonBody = (request: ApiRequest): unknown => {
  const type = request.headers['content-type'];
  if (type !== undefined && !/^[^;]*\bjson\b/i.test(type)) {
    throw new SalesforceError('UNSUPPORTED_MEDIA_TYPE', `Content-Type ${type} is not supported`);
  }
  if (request.body === '') {
    throw new SalesforceError(
      'JSON_PARSER_ERROR',
      'The HTTP entity body is required, but this request has no entity body.',
    );
  }
  try {
    return JSON.parse(request.body) as unknown;
  } catch (error) {
    throw new SalesforceError('JSON_PARSER_ERROR', jsonProblem(request.body, (error as Error).message));
  }
};

// The reader's own words vary with its version; where it stopped does not.
const jsonProblem = (text: string, message: string): string => {
  const at = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
  const before = text.slice(0, at).split('\n');
  const place = `at [line:${before.length}, column:${(before.at(-1) ?? '').length + 1}]`;
  const char = text.charAt(at);
  return char === ''
    ? `Unexpected end-of-input: expected close marker for OBJECT ${place}`
    : `Unexpected character ('${char}' (code ${char.charCodeAt(0)})) ${place}`;
};

/** Reads a JSON body that has to be an object. */
export const jsonObject = (request: ApiRequest): Record<string, unknown> => {
  const json = jsonBody(request);
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new SalesforceError(
      'JSON_PARSER_ERROR',
      'Unexpected element of type array or value found, object expected',
    );
  }
  return json as Record<string, unknown>;
};
