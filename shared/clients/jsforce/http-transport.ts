import { createHttpRequestHandlerStreams } from 'jsforce/lib/request-helper.js';
import { Transport } from 'jsforce/lib/transport.js';
import type { HttpRequest as JsforceRequest } from 'jsforce/lib/types';
import { readAll } from 'jsforce/lib/util/stream.js';
import type { Fault } from '../../fault/fault.ts';
import type { Http, HttpRequest, HttpResponse } from '../../ports/http.ts';
import type { Result } from '../../result.ts';
import { tunnelPatch } from './patch-tunnel.ts';
import type { TokenSource } from './salesforce-token.ts';

type StreamCreator = ReturnType<Transport['getRequestStreamCreator']>;

/** A fault on its way through jsforce, which only carries errors; `salesforceFault` takes it out again. */
class FaultError extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.code);
    this.fault = fault;
  }
}

/**
 * jsforce's requests over our own http port. The token is added here, and a refused one is replaced once: jsforce's own
 * refreshing would go round for ever when the new token is refused as well.
 */
export class HttpTransport extends Transport {
  readonly #http: Http;
  readonly #token: TokenSource;
  readonly #loginUrl: string;

  constructor(http: Http, token: TokenSource, loginUrl: string) {
    super();
    this.#http = http;
    this.#token = token;
    this.#loginUrl = loginUrl;
  }

  override getRequestStreamCreator(): StreamCreator {
    return (req, options) => {
      const { input, output, stream } = createHttpRequestHandlerStreams(req, options);
      // Nobody ends the stream of a request without a body, so it may only be read where there is one.
      const body = hasBody(req) ? readAll(input) : Promise.resolve('');
      void body
        .then((text) => this.#send(toRequest(req, text)))
        .then((answer) => {
          if (!answer.ok) throw new FaultError(answer.fault);
          stream.emit('response', { statusCode: answer.value.status, headers: answer.value.headers });
          output.end(answer.value.body, 'utf8');
        })
        .catch((error: unknown) => stream.emit('error', error));
      return stream as ReturnType<StreamCreator>;
    };
  }

  async #send(request: HttpRequest): Promise<Result<HttpResponse>> {
    const first = await this.#sendOnce(request);
    if (!first.ok || first.value.status !== 401) return first;
    return this.#sendOnce(request, first.value.headers[usedToken]);
  }

  async #sendOnce(request: HttpRequest, refused?: string): Promise<Result<HttpResponse>> {
    const token = await this.#token(refused);
    if (!token.ok) return token;
    const { accessToken, instanceUrl } = token.value;
    const authorised: HttpRequest = {
      ...request,
      url: request.url.replace(this.#loginUrl, instanceUrl),
      headers: { ...request.headers, authorization: `Bearer ${accessToken}` },
    };
    const tunnelled = this.#http.canPatch
      ? { request: authorised, unwrap: (response: HttpResponse) => response }
      : tunnelPatch(authorised);
    const answer = await this.#http.send(tunnelled.request);
    if (!answer.ok) return answer;
    const response = tunnelled.unwrap(answer.value);
    return { ok: true, value: { ...response, headers: { ...response.headers, [usedToken]: accessToken } } };
  }
}

// Carried beside the answer so that only a token that really was refused is thrown away.
const usedToken = 'x-renkei-token';

// Only an upload to a Bulk job comes as a stream, and that is a PUT.
const hasBody = (req: JsforceRequest): boolean => req.body !== undefined || req.method === 'PUT';

// Set by whoever really sends; a browser forbids naming it, and the tunnel changes it.
const notOurs = new Set(['content-length', 'authorization']);

const toRequest = (req: JsforceRequest, body: string): HttpRequest => ({
  method: req.method as HttpRequest['method'],
  url: req.url,
  headers: Object.fromEntries(
    Object.entries(req.headers ?? {})
      .map(([name, value]) => [name.toLowerCase(), String(value)] as const)
      .filter(([name]) => !notOurs.has(name)),
  ),
  ...(body ? { body } : {}),
});
