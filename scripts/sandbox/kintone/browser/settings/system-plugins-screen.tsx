import { useState } from 'preact/hooks';
import { settingsWords } from '../../pages/words/settings-words.ts';
import { usePageTools } from '../page/page-tools.ts';
import { Frame } from '../parts/frame.tsx';
import { useLoaded } from './use-loaded.ts';

interface SystemPlugin {
  readonly id: string;
  readonly name: string;
  readonly version: string;
}

/** The plugins of the tenant; a zip is taken in the same way as over the REST API. */
export const SystemPluginsScreen = () => {
  const { rest, context, notices } = usePageTools();
  const words = settingsWords[context.language];
  const [busy, setBusy] = useState(false);
  const [loaded, again] = useLoaded(() => rest.get<{ plugins: SystemPlugin[] }>('/k/api/dev/portal'));

  const install = async (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    try {
      const fileKey = await rest.upload(file);
      const { id, version } = await rest.post<SystemPlugin>('/k/v1/plugin.json', { fileKey });
      notices.show('SUCCESS', words.installed(id, version));
      await again();
    } catch (error) {
      notices.show('ERROR', (error as Error).message);
    }
    setBusy(false);
  };
  const remove = async (plugin: SystemPlugin) => {
    try {
      await rest.delete('/k/v1/plugin.json', { id: plugin.id });
      await again();
    } catch (error) {
      notices.show('ERROR', (error as Error).message);
    }
  };
  return (
    <Frame steps={[{ text: words.systemPlugins }]}>
      <main class="settings">
        <section class="card">
          <h2>
            {words.installedPlugins} <span class="count">{loaded?.plugins.length ?? 0}</span>
          </h2>
          {loaded?.plugins.length === 0 && <p class="soft">{words.noPlugins}</p>}
          <ul class="plain-list">
            {loaded?.plugins.map((it) => (
              <li key={it.id} class="plugin-line">
                <span class="grow">
                  <b>{it.name}</b> <small>{it.version}</small>
                  <small class="block">
                    <code>{it.id}</code>
                  </small>
                </span>
                <button
                  type="button"
                  class="button small-button danger"
                  aria-label={words.removeOf(it.name)}
                  onClick={() => void remove(it)}
                >
                  {words.remove}
                </button>
              </li>
            ))}
          </ul>
          <label class="button main">
            {busy ? words.installing : words.chooseZip}
            <input
              class="unseen"
              type="file"
              accept=".zip,application/zip"
              disabled={busy}
              onChange={(event) => {
                void install(event.currentTarget.files?.[0]);
                event.currentTarget.value = '';
              }}
            />
          </label>
        </section>
      </main>
    </Frame>
  );
};
