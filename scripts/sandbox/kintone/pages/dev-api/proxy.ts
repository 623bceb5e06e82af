import { callThrough, type ProxyAnswer } from '../../plugin-runtime/call-through.ts';
import { mergeStored } from '../../plugin-runtime/merge-stored.ts';
import type { PluginRuntime } from '../../plugin-runtime/plugin-runtime.ts';
import { matchingEntry, type ProxyEntry, proxyMethods } from '../../plugin-runtime/proxy-entry.ts';
import type { Tenant } from '../../tenant.ts';
import { devWords } from '../words/dev-words.ts';
import { type CheckedCall, DevRefusal } from './checked-call.ts';
import { isWebAddress } from './plugin-settings.ts';

interface Wanted {
  readonly app: string;
  readonly pluginId: string | null;
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
}

const largestUpload = 200 * 1024 * 1024;

/** Calls to other hosts on a page's behalf; what is stored for a plugin is added here and never leaves for the browser. */
export const proxyCalls = (tenant: Tenant, runtime: PluginRuntime) => {
  const wantedBy = (call: CheckedCall, input: Readonly<Record<string, unknown>>): Wanted => {
    const words = devWords[call.language];
    const method = String(input.method ?? '').toUpperCase();
    if (!isWebAddress(input.url)) throw new DevRefusal(400, 'CB_VA01', words.notWebAddress);
    if (!proxyMethods.some((it) => it === method))
      throw new DevRefusal(400, 'CB_VA01', words.methodNotKnown(method));
    return {
      app: String(input.app ?? ''),
      pluginId: typeof input.pluginId === 'string' ? input.pluginId : null,
      url: input.url,
      method,
      headers: (input.headers ?? {}) as Record<string, string>,
    };
  };
  const stored = (call: CheckedCall, wanted: Wanted): ProxyEntry | null => {
    if (wanted.pluginId === null) return null;
    const app = tenant.apps.find(wanted.app);
    const mayUse = app && tenant.access.app({ kind: 'user', user: call.user }, app).view;
    if (!mayUse || !app.live?.plugins.includes(wanted.pluginId)) {
      throw new DevRefusal(404, 'GAIA_PL18', devWords[call.language].noSuchPlugin);
    }
    return matchingEntry(runtime.proxies.live(app.id, wanted.pluginId) ?? [], wanted.method, wanted.url);
  };
  const reached = (call: CheckedCall, answer: ProxyAnswer | null): ProxyAnswer => {
    if (!answer) throw new DevRefusal(502, 'GAIA_PR01', devWords[call.language].proxyFailed);
    return answer;
  };

  return {
    call: async (call: CheckedCall): Promise<ProxyAnswer> => {
      const wanted = wantedBy(call, call.input);
      const entry = stored(call, wanted);
      return reached(call, await callThrough(mergeStored({ ...wanted, data: call.input.data }, entry)));
    },
    upload: async (call: CheckedCall): Promise<ProxyAnswer> => {
      const words = devWords[call.language];
      const input = JSON.parse(String(call.form?.get('call') ?? '{}')) as Record<string, unknown>;
      const wanted = wantedBy(call, input);
      const value = call.form?.get('value');
      const isUpload = wanted.method === 'POST' || wanted.method === 'PUT';
      if (!isUpload || input.format !== 'RAW' || !(value instanceof Blob) || value.size > largestUpload) {
        throw new DevRefusal(400, 'CB_VA01', words.notAnUpload);
      }
      const { url, method, headers } = mergeStored({ ...wanted, data: '' }, stored(call, wanted));
      const body = new Uint8Array(await value.arrayBuffer());
      return reached(call, await callThrough({ url, method, headers, body }));
    },
  };
};
