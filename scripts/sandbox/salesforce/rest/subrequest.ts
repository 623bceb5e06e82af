import { notFound, SalesforceError } from '../org/salesforce-error.ts';
import type { ApiAnswer, ApiRequest } from './api-request.ts';
import { splitAddress } from './split-address.ts';

/** Answers a request within a request. */
export type Serve = (request: ApiRequest) => ApiAnswer;

/** One part of a composite request. */
export interface Subrequest {
  readonly method: string;
  readonly url: string;
  readonly referenceId: string;
  readonly body?: unknown;
  readonly httpHeaders?: Readonly<Record<string, string>>;
}

const forbidden = ['accept', 'authorization', 'content-type'];

/** The request that a part of a composite one stands for. */
export const innerRequest = (outer: ApiRequest, it: Subrequest): ApiRequest => {
  const address = splitAddress(String(it.url ?? ''));
  if (!address) throw notFound();
  const [family, kind = ''] = address.segments;
  if (family === 'composite' && kind !== 'sobjects') {
    throw new SalesforceError('INVALID_INPUT', `The resource ${it.url} cannot be a subrequest`);
  }
  const headers: Record<string, string | undefined> = { ...outer.headers };
  for (const [name, value] of Object.entries(it.httpHeaders ?? {})) {
    if (forbidden.includes(name.toLowerCase())) {
      throw new SalesforceError('INVALID_INPUT', `The header ${name} cannot be set in a subrequest`);
    }
    headers[name.toLowerCase()] = value;
  }
  const body = it.body === undefined || it.body === null ? '' : JSON.stringify(it.body);
  return { ...outer, ...address, method: String(it.method ?? 'GET').toUpperCase(), headers, body };
};
