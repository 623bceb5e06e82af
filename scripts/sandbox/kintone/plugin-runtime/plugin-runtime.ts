import type { Tenant } from '../tenant.ts';
import type { PluginConfig } from './config-limits.ts';
import type { ProxyEntry } from './proxy-entry.ts';
import { StagedStore } from './staged-store.ts';

/** What plugins have stored in their apps. */
export interface PluginRuntime {
  readonly configs: StagedStore<PluginConfig>;
  readonly proxies: StagedStore<readonly ProxyEntry[]>;
}

/** Keeps plugins' settings for a tenant: they go live with their app and are gone when the tenant is reset. */
export const createPluginRuntime = (tenant: Tenant): PluginRuntime => {
  const runtime: PluginRuntime = { configs: new StagedStore(), proxies: new StagedStore() };
  tenant.onDeploy((appId) => {
    runtime.configs.deploy(appId);
    runtime.proxies.deploy(appId);
  });
  tenant.onReset(() => {
    runtime.configs.clear();
    runtime.proxies.clear();
  });
  tenant.kept.set('plugin configs', runtime.configs);
  tenant.kept.set('plugin proxies', runtime.proxies);
  return runtime;
};
