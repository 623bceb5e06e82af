import { useEffect } from 'preact/hooks';
import { Brand } from '../../../shared/look/brand.tsx';
import { settingsWords } from '../../../shared/words/settings.ts';
import type { SettingsModel } from '../model/settings-model.ts';
import { ModelContext } from '../model/use-model.ts';
import { CurrentScreen } from './current-screen.tsx';
import { NoticeLine } from './notice-line.tsx';
import { SaveBar } from './save-bar.tsx';
import { TabBar } from './tab-bar.tsx';
import { UnreadableConfig } from './unreadable-config.tsx';

/** The whole settings page: bar, screen, save bar; asks before unsaved changes are left. */
export const SettingsPage = ({ model }: { model: SettingsModel }) => {
  const words = settingsWords[model.door.language];
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent) => {
      if (model.unsaved.value > 0) event.preventDefault();
    };
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      if (model.unsaved.value > 0 && model.config.issues.value.length === 0) void model.save('');
    };
    globalThis.addEventListener('beforeunload', onLeave);
    document.addEventListener('keydown', onKey);
    return () => {
      globalThis.removeEventListener('beforeunload', onLeave);
      document.removeEventListener('keydown', onKey);
    };
  }, [model]);
  return (
    <ModelContext.Provider value={model}>
      <div class="rk-page" lang={model.door.language}>
        <nav class="rk-top" aria-label={words.tabsLabel}>
          <Brand />
          <TabBar />
        </nav>
        {model.config.unreadable ? <UnreadableConfig fault={model.config.unreadable} /> : <CurrentScreen />}
        <NoticeLine />
        <SaveBar />
      </div>
    </ModelContext.Provider>
  );
};
