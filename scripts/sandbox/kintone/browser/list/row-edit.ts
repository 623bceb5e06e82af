import { fireOnForm, watchChanges } from '../events/form-events.ts';
import { drawn } from '../page/drawn.ts';
import type { PageTools } from '../page/page-tools.ts';
import { RecordForm } from '../record/record-form.ts';
import { type RecordValues, textOf } from '../record/record-values.ts';
import { saveRecord } from '../record/save-record.ts';
import type { ListPage } from './list-page.ts';

/** Opens one row of the list for editing, the only one at a time; the form is drawn in place of the row. */
export const openRow = (
  tools: PageTools,
  page: ListPage,
  record: RecordValues,
  draw: (form: RecordForm) => void,
): void => {
  const form = new RecordForm(page.appForm, record);
  const recordId = Number(textOf(record.$id));
  watchChanges(tools, form, 'index.edit', { recordId });
  page.editing.value = textOf(record.$id);
  draw(form);
  void drawn().then(() => {
    document.querySelector<HTMLElement>('[data-list] .editing .input')?.focus();
    return fireOnForm(tools, form, 'index.edit.show', { recordId });
  });
};

/** Saves an edited row; the row as stored, or null with the reasons in the form. */
export const saveRow = async (
  tools: PageTools,
  page: ListPage,
  form: RecordForm,
  record: RecordValues,
): Promise<RecordValues | null> => {
  const id = textOf(record.$id);
  form.clearErrors();
  const before = await fireOnForm(tools, form, 'index.edit.submit', { recordId: Number(id) });
  if (!before.goOn) return null;
  const saved = await saveRecord(tools, form, { id, revision: textOf(record.$revision) });
  if (!saved) return null;
  const answer = await tools.rest.get<{ record: RecordValues }>('/k/v1/record.json', {
    app: tools.context.appId,
    id,
  });
  const after = await fireOnForm(
    tools,
    new RecordForm(page.appForm, answer.record),
    'index.edit.submit.success',
    {
      recordId: id,
    },
  );
  if (after.url) location.assign(after.url);
  return answer.record;
};

/** Tells that a row is back to being read only, after a save or without one. */
export const finishRow = async (tools: PageTools, record: RecordValues): Promise<void> => {
  await tools.hub.fire({
    type: 'app.record.index.edit.finish',
    appId: Number(tools.context.appId),
    recordId: Number(textOf(record.$id)),
    record: structuredClone(record),
  });
};
