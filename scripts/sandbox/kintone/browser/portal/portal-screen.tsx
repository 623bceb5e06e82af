import { commonWords } from '../../pages/words/common-words.ts';
import { portalWords } from '../../pages/words/portal-words.ts';
import { usePageTools } from '../page/page-tools.ts';
import { Icon } from '../parts/icon.tsx';
import { NoticeBar } from '../parts/notices.tsx';
import { useLoaded } from '../settings/use-loaded.ts';
import { AppsCard } from './apps-card.tsx';
import { NeighboursCard } from './neighbours-card.tsx';
import type { Portal } from './portal.ts';
import { StepsCard } from './steps-card.tsx';
import { TrialCard } from './trial-card.tsx';
import { UsersCard } from './users-card.tsx';

/** The front page: apps, people, the other stand-ins, and what only a test environment can do. */
export const PortalScreen = () => {
  const { rest, context, notices } = usePageTools();
  const common = commonWords[context.language];
  const words = portalWords[context.language];
  const [portal, again] = useLoaded(() => rest.get<Portal>('/k/api/dev/portal'));
  const total = portal?.apps.reduce((sum, it) => sum + it.records, 0) ?? 0;
  return (
    <>
      <div class="not-kintone-band" role="note">
        <Icon name="warn" />
        <p>
          <b>{common.notKintone}</b> {common.notKintoneMore}
        </p>
      </div>
      <header class="top">
        <h1 class="home">
          <Icon name="server" />
          {common.home}
        </h1>
        {portal && <span class="chip">{words.recordTotal(total)}</span>}
        <span class="grow" />
        <a class="plain-link" href={`?lang=${context.language === 'ja' ? 'en' : 'ja'}`}>
          {common.otherLanguage}
        </a>
        <span class="face" aria-hidden="true">
          {context.user.name.slice(0, 1)}
        </span>
        <span class="who">{words.signedInAs(context.user.code)}</span>
        <form method="post" action="/logout">
          <button class="button small-button" type="submit">
            {common.signOut}
          </button>
        </form>
      </header>
      <NoticeBar notices={notices} language={context.language} />
      {portal && (
        <main class="portal">
          <div class="portal-column">
            <AppsCard portal={portal} />
            <NeighboursCard neighbours={portal.neighbours} />
            <TrialCard changed={again} />
          </div>
          <div class="portal-column">
            <UsersCard users={portal.users} />
            <StepsCard portal={portal} />
          </div>
        </main>
      )}
    </>
  );
};
