import { ShownRecord } from '../form/shown-record.tsx';
import { usePageTools } from '../page/page-tools.ts';
import type { DetailPage } from './detail-page.ts';

/** A record on paper: the form alone. */
export const PrintScreen = ({ page }: { readonly page: DetailPage }) => {
  const { context } = usePageTools();
  const state = page.state.value;
  return (
    <main class="print">
      <h1>{context.appName}</h1>
      {state.kind === 'shown' && <ShownRecord appForm={page.appForm} record={state.record} />}
      {state.kind === 'failed' && <p class="empty">{state.message}</p>}
    </main>
  );
};
