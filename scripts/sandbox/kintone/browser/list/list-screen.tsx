import { commonWords } from '../../pages/words/common-words.ts';
import { recordWords } from '../../pages/words/record-words.ts';
import { appPath } from '../detail/record-address.ts';
import { SafeMarkup } from '../fields/safe-markup.tsx';
import { usePageTools } from '../page/page-tools.ts';
import { Frame } from '../parts/frame.tsx';
import { Icon } from '../parts/icon.tsx';
import type { ListPage, ListState } from './list-page.ts';
import { ListTable } from './list-table.tsx';
import { Narrow } from './narrow.tsx';
import { Pager } from './pager.tsx';

/** Draws the list page. */
export const ListScreen = ({ page }: { readonly page: ListPage }) => {
  const { context } = usePageTools();
  const words = recordWords[context.language];
  const state = page.state.value;
  return (
    <Frame steps={[{ text: context.appName }]}>
      <div class="tools">
        <select
          class="input view-choice"
          aria-label={words.view}
          value={state?.view.id}
          onChange={(event) => void page.goTo({ viewId: event.currentTarget.value, condition: '', sort: '' })}
        >
          {page.views.map((view) => (
            <option key={view.id} value={view.id} selected={view.id === state?.view.id}>
              {view.name}
            </option>
          ))}
        </select>
        {state && <Narrow page={page} condition={state.address.condition} />}
        <span class="grow" />
        <div class="space" data-space="list-menu" />
        <a
          class="plain"
          href={`${appPath(context)}edit`}
          aria-label={words.addRecord}
          title={words.addRecord}
        >
          <Icon name="plus" />
        </a>
      </div>
      <div class="space wide" data-space="list-header" />
      <main class="list" aria-busy={page.loading.value}>
        {page.failure.value && (
          <p class="empty" role="alert">
            {commonWords[context.language].pageNotLoaded(page.failure.value)}
          </p>
        )}
        {state && !page.failure.value && <Body page={page} state={state} />}
      </main>
    </Frame>
  );
};

const Body = ({ page, state }: { readonly page: ListPage; readonly state: ListState }) =>
  state.view.type === 'CUSTOM' ? (
    <SafeMarkup html={state.view.html ?? ''} />
  ) : (
    <>
      <ListTable page={page} state={state} />
      <Pager page={page} state={state} />
    </>
  );
