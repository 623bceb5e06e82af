import { commonWords } from '../../pages/words/common-words.ts';
import { recordWords } from '../../pages/words/record-words.ts';
import { appPath } from '../detail/record-address.ts';
import { EditedRecord } from '../form/edited-record.tsx';
import { FormError } from '../form/form-error.tsx';
import { usePageTools } from '../page/page-tools.ts';
import { appStep, Frame } from '../parts/frame.tsx';
import type { CreatePage } from './create-page.ts';

/** Draws the page for a new record. */
export const CreateScreen = ({ page }: { readonly page: CreatePage }) => {
  const { context } = usePageTools();
  const common = commonWords[context.language];
  const form = page.form.value;
  return (
    <Frame steps={[appStep(context), { text: recordWords[context.language].newRecord }]}>
      <div class="space above-tools" data-space="record-header" />
      <div class="tools">
        <span class="grow" />
        <a class="button" href={appPath(context)}>
          {common.cancel}
        </a>
        <button
          type="button"
          class="button main"
          disabled={!form || page.busy.value}
          onClick={() => void page.save()}
        >
          {common.save}
        </button>
      </div>
      <main class="record">
        {form && (
          <div class="record-body">
            <FormError form={form} />
            <EditedRecord form={form} />
          </div>
        )}
      </main>
    </Frame>
  );
};
