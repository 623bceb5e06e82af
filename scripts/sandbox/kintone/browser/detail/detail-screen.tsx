import { commonWords } from '../../pages/words/common-words.ts';
import { recordWords } from '../../pages/words/record-words.ts';
import { EditedRecord } from '../form/edited-record.tsx';
import { FormError } from '../form/form-error.tsx';
import { ShownRecord } from '../form/shown-record.tsx';
import { usePageTools } from '../page/page-tools.ts';
import { appStep, Frame } from '../parts/frame.tsx';
import { textOf } from '../record/record-values.ts';
import { Comments } from './comments.tsx';
import type { DetailPage, DetailState } from './detail-page.ts';
import { DetailTools } from './detail-tools.tsx';
import { ProcessBar } from './process-bar.tsx';

/** Draws the page of one record: to read, or to edit. */
export const DetailScreen = ({ page }: { readonly page: DetailPage }) => {
  const { context } = usePageTools();
  const words = recordWords[context.language];
  const state = page.state.value;
  const title = 'record' in state ? words.record(textOf(state.record.$id)) : '…';
  return (
    <Frame steps={[appStep(context), { text: title }]}>
      <div class="space above-tools" data-space="record-header" />
      <div class="tools">
        {state.kind === 'shown' && <ProcessBar page={page} record={state.record} />}
        <span class="grow" />
        {state.kind === 'shown' && <DetailTools page={page} record={state.record} />}
        {state.kind === 'edited' && <EditTools page={page} record={textOf(state.record.$id)} />}
      </div>
      <main class={state.kind === 'shown' ? 'record with-side' : 'record'}>
        <div class="record-body">
          <Body page={page} state={state} />
        </div>
        {state.kind === 'shown' && (
          <Comments key={textOf(state.record.$id)} recordId={textOf(state.record.$id)} />
        )}
      </main>
    </Frame>
  );
};

const Body = ({ page, state }: { readonly page: DetailPage; readonly state: DetailState }) => {
  const { context } = usePageTools();
  if (state.kind === 'failed') {
    return <p class="empty">{commonWords[context.language].pageNotLoaded(state.message)}</p>;
  }
  if (state.kind === 'loading') return <p class="empty soft">{commonWords[context.language].loading}</p>;
  if (state.kind === 'shown') return <ShownRecord appForm={page.appForm} record={state.record} />;
  return (
    <>
      <FormError form={state.form} />
      <EditedRecord form={state.form} />
    </>
  );
};

const EditTools = ({ page, record }: { readonly page: DetailPage; readonly record: string }) => {
  const { context } = usePageTools();
  const common = commonWords[context.language];
  return (
    <>
      <button type="button" class="button" onClick={() => page.goTo(record)}>
        {common.cancel}
      </button>
      <button type="button" class="button main" disabled={page.busy.value} onClick={() => void page.save()}>
        {common.save}
      </button>
    </>
  );
};
