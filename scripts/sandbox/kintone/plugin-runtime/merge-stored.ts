import type { ProxyEntry } from './proxy-entry.ts';

/** A call as a page asks for it, or as it goes out. */
export interface ProxyCall {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | null;
}

const bodiless = new Set(['GET', 'DELETE']);

/** The call with what is stored for it: stored headers and data win over the page's own of the same name. */
export const mergeStored = (
  call: Omit<ProxyCall, 'body'> & { readonly data: unknown },
  entry: ProxyEntry | null,
): ProxyCall => {
  const headers = mergedHeaders(call.headers, entry?.headers ?? {});
  const type = contentType(headers);
  const body = bodiless.has(call.method) ? null : mergedBody(call.data, entry?.data ?? {}, type);
  return { url: call.url, method: call.method, headers, body };
};

// HTTP does not mind the case of header names, so a stored one must win whatever its case.
const mergedHeaders = (
  own: Readonly<Record<string, string>>,
  stored: Readonly<Record<string, string>>,
): Record<string, string> => {
  const taken = new Set(Object.keys(stored).map((name) => name.toLowerCase()));
  const kept = Object.entries(own).filter(([name]) => !taken.has(name.toLowerCase()));
  return { ...Object.fromEntries(kept), ...stored };
};

const contentType = (headers: Readonly<Record<string, string>>): string =>
  Object.entries(headers)
    .find(([name]) => name.toLowerCase() === 'content-type')?.[1]
    ?.toLowerCase() ?? '';

const mergedBody = (data: unknown, stored: ProxyEntry['data'], type: string): string => {
  const nothingStored = Object.keys(stored).length === 0;
  if (typeof data === 'string') {
    if (nothingStored) return data;
    return type.startsWith('application/x-www-form-urlencoded')
      ? mergedForm(data, stored)
      : mergedJson(data, stored);
  }
  return JSON.stringify({ ...(typeof data === 'object' ? data : {}), ...stored });
};

const mergedForm = (text: string, stored: ProxyEntry['data']): string => {
  const form = new URLSearchParams(text);
  for (const [name, value] of Object.entries(stored)) form.set(name, String(value));
  return form.toString();
};

const mergedJson = (text: string, stored: ProxyEntry['data']): string => {
  try {
    const parsed: unknown = JSON.parse(text);
    const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
    return isObject ? JSON.stringify({ ...parsed, ...stored }) : text;
  } catch {
    return text;
  }
};
