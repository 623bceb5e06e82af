import { portalWords } from '../../pages/words/portal-words.ts';
import { usePageTools } from '../page/page-tools.ts';
import { Icon } from '../parts/icon.tsx';
import type { Portal } from './portal.ts';

/** The apps the user may open. */
export const AppsCard = ({ portal }: { readonly portal: Portal }) => {
  const { context } = usePageTools();
  const words = portalWords[context.language];
  const plugins = portal.plugins.map((it) => `${it.name} ${it.version}`).join(', ');
  return (
    <section class="card">
      <h2>
        {words.apps} <span class="count">{portal.apps.length}</span>
        {plugins && <small class="soft">{words.plugins(plugins)}</small>}
      </h2>
      {portal.apps.length === 0 && <p class="soft">{words.noApps}</p>}
      <ul class="apps">
        {portal.apps.map((app) => (
          <li key={app.id}>
            <a href={`/k/${app.guestSpaceId ? `guest/${app.guestSpaceId}/` : ''}${app.id}/`}>
              <span class="app-mark">
                <Icon name="list" />
              </span>
              <span class="app-name">
                <b>{app.name}</b>
                <small>{words.appLine(app.id, app.records)}</small>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
