import { settingsWords } from '../../pages/words/settings-words.ts';
import { usePageTools } from '../page/page-tools.ts';
import { appStep, Frame } from '../parts/frame.tsx';

/** What stands above a plugin's settings; the plugin itself fills the rest of the page. */
export const PluginConfigFrame = () => {
  const { context } = usePageTools();
  const words = settingsWords[context.language];
  return (
    <Frame
      steps={[
        appStep(context),
        { text: words.title, href: `/k/admin/app/flow?app=${context.appId}` },
        { text: words.plugins, href: `/k/admin/app/${context.appId}/plugin/` },
        { text: words.pluginSettings },
      ]}
    >
      {null}
    </Frame>
  );
};
