import type { TokenPermission } from '../../auth/actor.ts';
import type { PluginRuntime } from '../../plugin-runtime/plugin-runtime.ts';
import type { Tenant } from '../../tenant.ts';
import { localisedName } from '../localised-name.ts';
import { contentAddress } from '../plugin-files.ts';
import { devWords } from '../words/dev-words.ts';
import { type CheckedCall, DevRefusal, managedApp } from './checked-call.ts';

const permissions: readonly TokenPermission[] = ['view', 'add', 'edit', 'delete', 'admin'];

/** What an app's settings pages need beyond the REST API: its tokens, and the plugins with their settings' state. */
export const appAdmin = (tenant: Tenant, runtime: PluginRuntime) => ({
  tokens: (call: CheckedCall) => ({ tokens: tenant.tokens.ofApp(managedApp(tenant, call).id) }),

  issueToken: (call: CheckedCall) => {
    const app = managedApp(tenant, call);
    const ticked = call.input.permissions;
    const asked = permissions.filter((it) => Array.isArray(ticked) && ticked.includes(it));
    if (asked.length === 0) throw new DevRefusal(400, 'CB_VA01', devWords[call.language].noPermissionTicked);
    return tenant.tokens.issue(app.id, asked);
  },

  plugins: (call: CheckedCall) => {
    const app = managedApp(tenant, call);
    return {
      plugins: tenant.plugins.list().map((it) => ({
        id: it.id,
        name: localisedName(it.manifest.name, call.language),
        description: it.manifest.description ? localisedName(it.manifest.description, call.language) : '',
        version: it.version,
        icon: contentAddress(it, 'ICON', 0),
        added: app.preview.plugins.includes(it.id),
        live: app.live?.plugins.includes(it.id) ?? false,
        hasSettings: it.manifest.config !== undefined,
        missing: missingParameters(
          it.manifest.config?.required_params ?? [],
          runtime.configs.preview(app.id, it.id),
        ),
      })),
    };
  },
});

const missingParameters = (
  required: readonly string[],
  config: Readonly<Record<string, string>> | null,
): string[] => required.filter((key) => !config?.[key]);
