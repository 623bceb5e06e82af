import { render } from 'preact';
import { commonWords } from '../pages/words/common-words.ts';
import { EventHub } from './events/event-hub.ts';
import { installKintone } from './js-api/install-kintone.ts';
import { loadPlugins } from './js-api/load-plugins.ts';
import { openPage } from './page/open-page.tsx';
import type { PageContext } from './page/page-context.ts';
import { PageToolsProvider } from './page/page-tools.ts';
import { readPageContext } from './page/read-page-context.ts';
import { Notices } from './parts/notices.tsx';
import type { AppForm } from './record/app-form.ts';
import { restOf } from './rest/rest.ts';

type WithStoredProxies = PageContext & { readonly storedProxies?: Parameters<typeof installKintone>[2] };

const context = readPageContext() as WithStoredProxies;
const tools = { context, rest: restOf(context), hub: new EventHub(), notices: new Notices() };
let appForm: AppForm | null = null;
const { announcePlugin } = installKintone(tools, () => appForm, context.storedProxies ?? []);

const start = async (): Promise<void> => {
  const place = document.getElementById('page') as HTMLElement;
  const page = await openPage(tools, (form) => {
    appForm = form;
  });
  render(<PageToolsProvider value={tools}>{page.screen}</PageToolsProvider>, place);
  await loadPlugins(context, announcePlugin);
  await page.start();
};

// Without its form a page cannot be drawn; the reason stands where the page would.
start().catch((error: Error) => {
  const reason = document.createElement('p');
  reason.className = 'notice error';
  reason.setAttribute('role', 'alert');
  reason.textContent = commonWords[context.language].pageNotLoaded(error.message);
  document.body.prepend(reason);
});
