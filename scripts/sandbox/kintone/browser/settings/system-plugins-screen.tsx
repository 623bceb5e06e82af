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

  const take = async (file: File | undefined, installed: SystemPlugin | null) => {
    if (!file) return;
    setBusy(true);
    try {
      const fileKey = await rest.upload(file);
      const { id, version } = installed
        ? await rest.put<SystemPlugin>('/k/v1/plugin.json', { id: installed.id, fileKey })
        : await rest.post<SystemPlugin>('/k/v1/plugin.json', { fileKey });
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
                <ZipButton
                  text={words.newerZip}
                  label={words.newerZipOf(it.name)}
                  busy={busy}
                  take={(file) => void take(file, it)}
                />
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
          <ZipButton
            text={busy ? words.installing : words.chooseZip}
            main
            busy={busy}
            take={(file) => void take(file, null)}
          />
        </section>
      </main>
    </Frame>
  );
};

const ZipButton = (props: {
  readonly text: string;
  readonly label?: string;
  readonly main?: boolean;
  readonly busy: boolean;
  readonly take: (file: File | undefined) => void;
}) => (
  <label class={props.main ? 'button main' : 'button small-button'}>
    {props.text}
    <input
      class="unseen"
      type="file"
      accept=".zip,application/zip"
      aria-label={props.label}
      disabled={props.busy}
      onChange={(event) => {
        props.take(event.currentTarget.files?.[0]);
        event.currentTarget.value = '';
      }}
    />
  </label>
);
