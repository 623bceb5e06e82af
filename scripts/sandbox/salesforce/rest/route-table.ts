import { errorBody, notFound, SalesforceError } from '../org/salesforce-error.ts';
import type { ApiAnswer, ApiHandler, ApiRequest } from './api-request.ts';

/** One address of the REST API: `sobjects/:object/describe`, its methods, the oldest version that has it. */
export interface Route {
  readonly path: string;
  readonly since?: number;
  readonly handlers: Readonly<Record<string, ApiHandler>>;
}

interface Compiled extends Route {
  readonly parts: readonly string[];
}

/** Makes the function that answers every request; refusals become error bodies, never exceptions. */
export const routeTable = (routes: readonly Route[]): ((request: ApiRequest) => ApiAnswer) => {
  const compiled: readonly Compiled[] = routes.map((it) => ({ ...it, parts: it.path.split('/') }));
  return (request) => {
    try {
      return answer(compiled, overridden(request));
    } catch (error) {
      if (error instanceof SalesforceError) return { status: error.status, body: errorBody(error) };
      throw error;
    }
  };
};

// Clients that cannot send PATCH put it into the address of a POST.
const overridden = (request: ApiRequest): ApiRequest => {
  const method = request.query.get('_HttpMethod');
  return method && request.method === 'POST' ? { ...request, method: method.toUpperCase() } : request;
};

const answer = (routes: readonly Compiled[], request: ApiRequest): ApiAnswer => {
  for (const route of routes) {
    const params = match(route.parts, request.segments);
    if (!params || request.version < (route.since ?? 0)) continue;
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const handler = route.handlers[method];
    if (handler) return handler(request, params);
    const allowed = Object.keys(route.handlers).flatMap((it) => (it === 'GET' ? ['GET', 'HEAD'] : [it]));
    throw new SalesforceError(
      'METHOD_NOT_ALLOWED',
      `HTTP Method '${request.method}' not allowed. Allowed are ${allowed.join(',')}`,
    );
  }
  throw notFound();
};

const match = (parts: readonly string[], segments: readonly string[]): Record<string, string> | null => {
  if (parts.length !== segments.length) return null;
  const params: Record<string, string> = {};
  for (const [i, part] of parts.entries()) {
    const segment = segments[i] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = segment;
    else if (part.toLowerCase() !== segment.toLowerCase()) return null;
  }
  return params;
};
