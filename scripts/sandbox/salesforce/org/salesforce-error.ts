/** Anything the service refuses, as its error bodies carry it. */
export class SalesforceError extends Error {
  readonly code: string;
  readonly fields: readonly string[] | undefined;
  readonly status: number;
  readonly extra: Readonly<Record<string, unknown>>;
  /** What else is wrong with the same record. */
  others: readonly SalesforceError[] = [];

  constructor(
    code: string,
    message: string,
    more: { fields?: readonly string[]; status?: number; extra?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(message);
    this.code = code;
    this.fields = more.fields;
    this.status = more.status ?? statusOf[code] ?? 400;
    this.extra = more.extra ?? {};
  }
}

const statusOf: Readonly<Record<string, number>> = {
  NOT_FOUND: 404,
  ENTITY_IS_DELETED: 404,
  METHOD_NOT_ALLOWED: 405,
  INVALID_SESSION_ID: 401,
  INVALID_AUTH_HEADER: 401,
  REQUEST_LIMIT_EXCEEDED: 403,
  INSUFFICIENT_ACCESS_OR_READONLY: 403,
  API_DISABLED_FOR_ORG: 403,
  UNSUPPORTED_MEDIA_TYPE: 415,
  UNKNOWN_EXCEPTION: 500,
};

/** "There is no such thing here", in the service's words. */
export const notFound = (message = 'The requested resource does not exist'): SalesforceError =>
  new SalesforceError('NOT_FOUND', message);

/** The error list of a REST answer. */
export const errorBody = (error: SalesforceError): readonly Record<string, unknown>[] =>
  [error, ...error.others].map((it) => ({
    ...it.extra,
    message: it.message,
    errorCode: it.code,
    ...(it.fields ? { fields: it.fields } : {}),
  }));

/** The error list of one record in a collection. */
export const recordErrors = (error: SalesforceError): readonly Record<string, unknown>[] =>
  [error, ...error.others].map((it) => ({
    ...it.extra,
    statusCode: it.code,
    message: it.message,
    fields: it.fields ?? [],
  }));
