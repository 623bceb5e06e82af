import type { ComponentChildren } from 'preact';
import { settingsWords } from '../../pages/words/settings-words.ts';
import { usePageTools } from '../page/page-tools.ts';
import { useLoaded } from './use-loaded.ts';

interface AppPlugin {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly version: string;
  readonly icon: string;
  readonly added: boolean;
  readonly live: boolean;
  readonly hasSettings: boolean;
  readonly missing: readonly string[];
}

/** The plugins of an app, and those of the tenant that could be added. */
export const PluginsTab = () => {
  const { rest, context, notices } = usePageTools();
  const words = settingsWords[context.language];
  const [loaded, again] = useLoaded(() =>
    rest.get<{ plugins: AppPlugin[] }>('/k/api/dev/app/plugins', { app: context.appId }),
  );
  if (!loaded) return <div aria-busy="true" />;
  const add = async (plugin: AppPlugin) => {
    try {
      await rest.post('/k/v1/preview/app/plugins.json', { app: context.appId, ids: [plugin.id] });
      await again();
      notices.show('INFO', words.addedNotLive(plugin.name));
    } catch (error) {
      notices.show('ERROR', (error as Error).message);
    }
  };
  const added = loaded.plugins.filter((it) => it.added);
  const others = loaded.plugins.filter((it) => !it.added);
  return (
    <>
      <section class="card">
        <h2>
          {words.addedPlugins} <span class="count">{added.length}</span>
        </h2>
        {added.length === 0 && <p class="soft">{words.noAddedPlugins}</p>}
        <ul class="plain-list">
          {added.map((it) => (
            <PluginLine key={it.id} plugin={it}>
              {it.missing.length > 0 && <span class="chip warn">{words.notConfigured}</span>}
              {!it.live && <span class="chip">{words.notLive}</span>}
              {it.hasSettings && (
                <a
                  class="button small-button"
                  href={`/k/admin/app/${context.appId}/plugin/config?pluginId=${it.id}`}
                  aria-label={words.settingsOf(it.name)}
                >
                  {words.settings}
                </a>
              )}
            </PluginLine>
          ))}
        </ul>
      </section>
      <section class="card">
        <h2>
          {words.otherPlugins} <span class="count">{others.length}</span>
        </h2>
        {others.length === 0 && <p class="soft">{words.noOtherPlugins}</p>}
        <ul class="plain-list">
          {others.map((it) => (
            <PluginLine key={it.id} plugin={it}>
              <button
                type="button"
                class="button small-button"
                aria-label={words.addOf(it.name)}
                onClick={() => void add(it)}
              >
                {words.add}
              </button>
            </PluginLine>
          ))}
        </ul>
        {context.systemAdministrator && (
          <p>
            <a href="/k/admin/system/plugin/">{words.toSystemPlugins}</a>
          </p>
        )}
      </section>
    </>
  );
};

const PluginLine = ({
  plugin,
  children,
}: {
  readonly plugin: Pick<AppPlugin, 'icon' | 'name' | 'version' | 'description'>;
  readonly children: ComponentChildren;
}) => (
  <li class="plugin-line">
    <img src={plugin.icon} alt="" width={36} height={36} />
    <span class="grow">
      <b>{plugin.name}</b> <small>{plugin.version}</small>
      <small class="block">{plugin.description}</small>
    </span>
    {children}
  </li>
);
