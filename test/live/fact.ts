/** One belief about a real service: what is done, and what the stand-in answers. */
export interface LiveFact<Service> {
  /** The row of `docs/unverified` that it settles. */
  readonly id: string;
  readonly sentence: string;
  readonly expected: unknown;
  /** Does it and says what came back, in the shape of `expected`. */
  readonly observe: (service: Service) => Promise<unknown>;
}

/** What a call answered, with its body read. */
export interface LiveAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into, not typed
  readonly body: any;
}

/** Sends one request and reads its answer; a body that is not text travels as JSON. */
export const sendLive = async (
  url: string,
  method: string,
  body: unknown,
  headers: Readonly<Record<string, string>>,
): Promise<LiveAnswer> => {
  const isText = typeof body === 'string';
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers: { ...(body === undefined || isText ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: isText ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = text !== '' && /json/.test(response.headers.get('content-type') ?? '');
  return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : text };
};

/** What every app and record of a live run carries in its name. */
export const liveMarker = 'renkei-live';
