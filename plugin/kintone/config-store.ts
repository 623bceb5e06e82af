import type { Config } from '../../shared/config/config.ts';
import { decodeConfig, encodeConfig } from '../../shared/config/encode.ts';
import { decodeVersions, encodeVersions, type SavedVersion } from '../../shared/config/versions.ts';
import { fault } from '../../shared/fault/fault.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

/** The plugin's own store in this app. Reading works on every page, saving on the settings page only. */
export interface ConfigStore {
  /** The saved configuration; null when the plugin was never set up. */
  load(): Result<Config | null>;
  versions(): readonly SavedVersion[];
  /** Replaces everything that is stored. It goes live when somebody presses アプリを更新. */
  save(config: Config, versions: readonly SavedVersion[]): Promise<Result<void>>;
}

// kintone shows a refusal to the user and calls nobody back.
const patienceMs = 30_000;

const noAnswer = () => fail(fault('NETWORK_TIMEOUT', 'kintone', { call: 'setConfig' }));

const write = (values: Readonly<Record<string, string>>): Promise<Result<void>> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(noAnswer()), patienceMs);
    try {
      // With a callback kintone does not leave the page by itself.
      kintone.plugin.app.setConfig(values, () => resolve(ok(undefined)));
    } catch (thrown) {
      resolve(fail(fault('REQUEST_INVALID', 'kintone', {}, { message: String(thrown) })));
    }
  });

/** Keeps the configuration where kintone keeps it: any user of the app can read it, so it holds no secret. */
export const configStore = (pluginId: string): ConfigStore => {
  const stored = () => kintone.plugin.app.getConfig(pluginId) as Record<string, string> | null;
  return {
    load: () => decodeConfig(stored()),
    versions: () => decodeVersions(stored()),
    save: async (config, versions) => {
      const encoded = encodeConfig(config);
      return encoded.ok ? write(encodeVersions(encoded.value, versions)) : encoded;
    },
  };
};
