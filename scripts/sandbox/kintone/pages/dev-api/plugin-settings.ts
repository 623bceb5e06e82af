import { setTimeout as wait } from 'node:timers/promises';
import { type ConfigProblem, configProblem } from '../../plugin-runtime/config-limits.ts';
import type { PluginRuntime } from '../../plugin-runtime/plugin-runtime.ts';
import { proxyEntry, withEntry } from '../../plugin-runtime/proxy-entry.ts';
import type { Tenant } from '../../tenant.ts';
import { devWords } from '../words/dev-words.ts';
import { type CheckedCall, DevRefusal, managedApp } from './checked-call.ts';

// Long enough that two writes sent side by side meet; the real service refuses the second one then.
const writeMs = 40;

/** What a plugin's settings page saves; one write at a time per app. */
export const pluginSettings = (tenant: Tenant, runtime: PluginRuntime) => {
  const writing = new Set<string>();

  const alone = async <T>(call: CheckedCall, appId: string, work: () => T): Promise<T> => {
    if (writing.has(appId)) throw new DevRefusal(400, 'GAIA_DA02', devWords[call.language].busy);
    writing.add(appId);
    try {
      await wait(writeMs);
      return work();
    } finally {
      writing.delete(appId);
    }
  };
  const place = (call: CheckedCall) => {
    const app = managedApp(tenant, call);
    const pluginId = String(call.input.pluginId ?? '');
    if (!app.preview.plugins.includes(pluginId)) {
      throw new DevRefusal(404, 'GAIA_PL18', devWords[call.language].noSuchPlugin);
    }
    return { appId: app.id, pluginId };
  };

  return {
    saveConfig: (call: CheckedCall) => {
      const { appId, pluginId } = place(call);
      const config = call.input.config;
      if (!isObject(config)) throw new DevRefusal(400, 'CB_IL02', devWords[call.language].notSettings);
      const problem = configProblem(config);
      if (problem) throw new DevRefusal(400, 'CB_VA01', problemText(problem, call));
      return alone(call, appId, () => {
        runtime.configs.save(appId, pluginId, config as Record<string, string>);
        return {};
      });
    },
    saveProxy: (call: CheckedCall) => {
      const { appId, pluginId } = place(call);
      const { url, method, headers, data } = call.input;
      const words = devWords[call.language];
      if (!isWebAddress(url)) throw new DevRefusal(400, 'CB_VA01', words.notWebAddress);
      const entry =
        isObject(headers) && isObject(data) ? proxyEntry(url, String(method), headers, data) : null;
      if (!entry) throw new DevRefusal(400, 'CB_VA01', words.notProxySettings);
      return alone(call, appId, () => {
        const entries = runtime.proxies.preview(appId, pluginId) ?? [];
        runtime.proxies.save(appId, pluginId, withEntry(entries, entry));
        return entry;
      });
    },
  };
};

const isObject = (it: unknown): it is Record<string, unknown> =>
  typeof it === 'object' && it !== null && !Array.isArray(it);

/** Whether a text is an address the proxy may call. */
export const isWebAddress = (it: unknown): it is string =>
  typeof it === 'string' && /^https?:\/\//i.test(it) && URL.canParse(it);

const problemText = (problem: ConfigProblem, { language }: CheckedCall): string => {
  const words = devWords[language];
  switch (problem.kind) {
    case 'not-a-string':
      return words.configNotText(problem.key);
    case 'key-not-ascii':
      return words.configKey(problem.key);
    case 'value-too-long':
      return words.configValueTooLong(problem.key);
    case 'too-large':
      return words.configTooLarge;
  }
};
