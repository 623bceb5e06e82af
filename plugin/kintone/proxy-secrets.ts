import { fault } from '../../shared/fault/fault.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

/** What kintone adds to proxy requests to one address, and never shows to ordinary users. */
export interface ProxySecret {
  readonly url: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly headers: Readonly<Record<string, string>>;
}

// kintone shows a refusal to the user and calls nobody back.
const patienceMs = 30_000;

const save = (it: ProxySecret): Promise<Result<void>> =>
  new Promise((resolve) => {
    setTimeout(
      () => resolve(fail(fault('NETWORK_TIMEOUT', 'kintone', { call: 'setProxyConfig' }))),
      patienceMs,
    );
    try {
      kintone.plugin.app.setProxyConfig(it.url, it.method, it.headers, {}, () => resolve(ok(undefined)));
    } catch (thrown) {
      resolve(fail(fault('REQUEST_INVALID', 'kintone', {}, { message: String(thrown) })));
    }
  });

/** Saves secrets one after another: two at the same time collide in kintone (GAIA_DA02). Settings page only. */
export const saveProxySecrets = async (secrets: readonly ProxySecret[]): Promise<Result<void>> => {
  for (const it of secrets) {
    const saved = await save(it);
    if (!saved.ok) return saved;
  }
  return ok(undefined);
};

/** Takes a secret out of kintone again: an entry cannot be deleted, only emptied. Settings page only. */
export const clearProxySecret = (url: string, method: ProxySecret['method']): Promise<Result<void>> =>
  save({ url, method, headers: {} });

/** The stored headers of one address, or null. Works on the settings page only, for app administrators. */
export const readProxySecret = (
  url: string,
  method: ProxySecret['method'],
): Readonly<Record<string, string>> | null => {
  try {
    const stored = kintone.plugin.app.getProxyConfig(url, method) as {
      headers?: Record<string, string>;
    } | null;
    const headers = stored?.headers ?? {};
    return Object.keys(headers).length > 0 ? headers : null;
  } catch {
    return null;
  }
};
