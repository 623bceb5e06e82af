import type { FaultCode } from '../../fault/codes.ts';
import { type Fault, type FaultCause, fault } from '../../fault/fault.ts';

// Messages are localised, so codes decide. Source: the error table of the REST API and captures from real tenants.
const byCode: Readonly<Record<string, FaultCode>> = {
  CB_AU01: 'AUTH_REFUSED',
  CB_WA01: 'AUTH_REFUSED',
  GAIA_IA02: 'TOKEN_INACTIVE',
  GAIA_NO01: 'PERMISSION_MISSING',
  CB_NO02: 'PERMISSION_MISSING',
  GAIA_AP01: 'APP_NOT_FOUND',
  GAIA_RE01: 'ROW_NOT_FOUND',
  GAIA_RE20: 'ROW_NOT_FOUND',
  GAIA_CO02: 'ROW_CHANGED',
  GAIA_UN03: 'ROW_CHANGED',
  GAIA_DA02: 'REMOTE_LOCKED',
  GAIA_RE18: 'REMOTE_LOCKED',
  GAIA_TO04: 'TOO_MANY_REQUESTS',
  GAIA_TM12: 'TOO_MANY_REQUESTS',
  GAIA_LO04: 'ROW_LOOKUP_MISSING',
  GAIA_NT01: 'ROW_REFUSED',
  GAIA_SI01: 'ROW_INVALID',
  CB_VA01: 'ROW_INVALID',
  CB_IJ01: 'ROW_INVALID',
  GAIA_IQ03: 'QUERY_INVALID',
  GAIA_IQ07: 'QUERY_INVALID',
  GAIA_IQ11: 'QUERY_INVALID',
  GAIA_IQ23: 'QUERY_INVALID',
  GAIA_IQ25: 'QUERY_INVALID',
  GAIA_IL08: 'QUERY_INVALID',
  GAIA_IR02: 'QUERY_INVALID',
  GAIA_QU01: 'QUERY_INVALID',
  GAIA_QU02: 'QUERY_INVALID',
};

const byStatus: Readonly<Record<number, FaultCode>> = {
  401: 'AUTH_REFUSED',
  403: 'IP_RESTRICTED',
  // kintone names what it does not find by a code: without one, something else lives at this address.
  404: 'NETWORK_UNREACHABLE',
  429: 'TOO_MANY_REQUESTS',
  500: 'REMOTE_BROKEN',
  502: 'REMOTE_BROKEN',
  503: 'REMOTE_MAINTENANCE',
  504: 'REMOTE_BROKEN',
};

/** What a thrown error may carry: the client's own error, a plain one with the status in its text, or axios'. */
interface Thrown {
  readonly code?: unknown;
  readonly status?: unknown;
  readonly id?: unknown;
  readonly message?: unknown;
  readonly errors?: unknown;
  readonly bulkRequestIndex?: unknown;
}

/** Reads whatever a kintone client threw as a fault; never throws itself. */
export const kintoneFault = (thrown: unknown, values: Fault['values'] = {}): Fault => {
  const it = (typeof thrown === 'object' && thrown !== null ? thrown : { message: thrown }) as Thrown;
  const message = String(it.message ?? '').slice(0, 500);
  // An answer without JSON arrives as a plain error: "503: Service Unavailable".
  const status = typeof it.status === 'number' ? it.status : Number(/^(\d{3}):/.exec(message)?.[1]);
  const code = typeof it.code === 'string' ? it.code : undefined;
  const cause: FaultCause = {
    message,
    ...(code ? { code } : {}),
    ...(typeof it.id === 'string' ? { id: it.id } : {}),
    ...(Number.isFinite(status) ? { status } : {}),
  };
  return fault(codeOf(code, status), Number.isFinite(status) ? 'kintone' : 'network', values, cause);
};

const networkTimeouts = new Set(['ECONNABORTED', 'ETIMEDOUT']);

const codeOf = (code: string | undefined, status: number): FaultCode => {
  const known = code === undefined ? undefined : byCode[code];
  if (known) return known;
  if (Number.isFinite(status))
    return byStatus[status] ?? (status >= 500 ? 'REMOTE_BROKEN' : 'REQUEST_INVALID');
  if (code !== undefined && networkTimeouts.has(code)) return 'NETWORK_TIMEOUT';
  return 'NETWORK_UNREACHABLE';
};

/** Where kintone points inside a refused request: the row of the chunk, the field, and kintone's words for it. */
export interface NamedRow {
  readonly row: number;
  readonly field: string | null;
  readonly message: string;
}

/** Which request of a bulk request was refused; null when it was not a bulk request. */
export const bulkIndexOf = (thrown: unknown): number | null => {
  const index = (thrown as Thrown | null)?.bulkRequestIndex;
  return typeof index === 'number' ? index : null;
};

/** The rows that kintone names in `errors`, each once, in order. */
export const namedRows = (thrown: unknown): readonly NamedRow[] => {
  const errors = (thrown as Thrown | null)?.errors;
  if (typeof errors !== 'object' || errors === null) return [];
  const rows = new Map<number, NamedRow>();
  for (const [path, detail] of Object.entries(errors)) {
    // records[3].CODE.value, records[3][CODE].value, records[3].updateKey ...
    const found = /^records\[(\d+)\](?:\.([^.[\]]+)|\[([^\]]+)\])?(?:\.([^.[\]]+))?/.exec(path);
    if (!found) continue;
    const row = Number(found[1]);
    const field = found[2] === 'record' ? (found[4] ?? null) : (found[2] ?? found[3] ?? null);
    const messages = (detail as { messages?: unknown }).messages;
    const message = Array.isArray(messages) ? messages.join(' ') : '';
    if (!rows.has(row)) rows.set(row, { row, field, message });
  }
  return [...rows.values()].sort((a, b) => a.row - b.row);
};
