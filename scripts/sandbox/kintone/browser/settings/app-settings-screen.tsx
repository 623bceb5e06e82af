import { useState } from 'preact/hooks';
import { settingsWords } from '../../pages/words/settings-words.ts';
import { usePageTools } from '../page/page-tools.ts';
import { appStep, Frame } from '../parts/frame.tsx';
import { deployApp } from './deploy-app.ts';
import { FieldsTab } from './fields-tab.tsx';
import { PluginsTab } from './plugins-tab.tsx';
import { TokensTab } from './tokens-tab.tsx';

const tabs = [
  { name: 'fields', path: (app: string) => `/k/admin/app/flow?app=${app}`, draw: () => <FieldsTab /> },
  { name: 'plugins', path: (app: string) => `/k/admin/app/${app}/plugin/`, draw: () => <PluginsTab /> },
  { name: 'tokens', path: (app: string) => `/k/admin/app/apitoken?app=${app}`, draw: () => <TokensTab /> },
] as const;

const openTab = () => {
  if (location.pathname.endsWith('/plugin/')) return tabs[1];
  return location.pathname.endsWith('/apitoken') ? tabs[2] : tabs[0];
};

/** The settings of an app: its fields, plugins and API tokens, and the button that makes them live. */
export const AppSettingsScreen = () => {
  const tools = usePageTools();
  const { context, notices } = tools;
  const words = settingsWords[context.language];
  const [busy, setBusy] = useState(false);
  const open = openTab();
  const deploy = async () => {
    setBusy(true);
    const failure = await deployApp(tools);
    setBusy(false);
    notices.show(failure ? 'ERROR' : 'SUCCESS', failure ?? words.deployed);
  };
  return (
    <Frame steps={[appStep(context), { text: words.title }]}>
      <div class="tools">
        <nav class="tabs" aria-label={words.title}>
          {tabs.map((tab) => (
            <a
              key={tab.name}
              href={tab.path(context.appId ?? '')}
              aria-current={tab === open ? 'page' : undefined}
            >
              {words[tab.name]}
            </a>
          ))}
        </nav>
        <span class="grow" />
        <button type="button" class="button main" disabled={busy} onClick={() => void deploy()}>
          {busy ? words.deploying : words.deploy}
        </button>
      </div>
      <main class="settings">
        {new URLSearchParams(location.search).has('saved') && (
          <p class="notice info" role="status">
            {words.savedNotLive}
          </p>
        )}
        {open.draw()}
      </main>
    </Frame>
  );
};
