import type { Config } from '../../../../shared/config/config.ts';
import { encodeConfig } from '../../../../shared/config/encode.ts';
import type { SettingsWorld } from './settings-world.ts';

/** What a settings page may call to store; the official typings leave it out where they know the newer client. */
interface PluginSettings {
  setConfig(values: Readonly<Record<string, string>>, done: () => void): void;
}

/** Stores a configuration as the settings page does. */
export const storeConfig = async (world: SettingsWorld, config: Config): Promise<void> => {
  const encoded = encodeConfig(config);
  if (!encoded.ok) throw new Error(JSON.stringify(encoded.fault));
  const page = await world.open();
  await page.evaluate(
    (values) =>
      new Promise<void>((done) =>
        (kintone.plugin as unknown as { app: PluginSettings }).app.setConfig(values, () => done()),
      ),
    encoded.value,
  );
  await page.close();
};
