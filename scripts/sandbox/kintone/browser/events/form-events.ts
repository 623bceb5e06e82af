import { recordWords } from '../../pages/words/record-words.ts';
import type { PageTools } from '../page/page-tools.ts';
import { applyReturned } from '../record/apply-returned.ts';
import { runLookupWishes } from '../record/lookup.ts';
import type { FieldChange, RecordForm } from '../record/record-form.ts';
import { type RecordValues, rowsOf } from '../record/record-values.ts';
import type { Fired } from './event-hub.ts';
import { eventName } from './event-name.ts';

type Extra = Readonly<Record<string, unknown>>;

/** What the handlers of a form's event decided. */
export interface Decision {
  /** False when the page must not go on: cancelled, refused, or a handler failed. */
  readonly goOn: boolean;
  /** Where to go after a save instead of the usual page. */
  readonly url: string | null;
}

/** Fires an event about a form and takes over what the last handler gave back. */
export const fireOnForm = async (
  tools: PageTools,
  form: RecordForm,
  name: string,
  extra: Extra,
): Promise<Decision> => {
  const fired = await tools.hub.fire({
    type: eventName(tools.context, name),
    appId: Number(tools.context.appId),
    ...extra,
    record: form.snapshot(),
  });
  const decision = take(tools, form, fired);
  await runLookupWishes(form, tools.rest, recordWords[tools.context.language].lookupNotFound);
  return decision;
};

/** Tells the handlers about each change a person makes to the form; they answer at once. */
export const watchChanges = (tools: PageTools, form: RecordForm, prefix: string, extra: Extra): void => {
  form.changed = (change) => {
    const record = form.snapshot();
    const fired = tools.hub.fireNow({
      type: eventName(tools.context, `${prefix}.change.${change.code}`),
      appId: Number(tools.context.appId),
      ...extra,
      record,
      changes: changesIn(record, change),
    });
    take(tools, form, fired);
    void runLookupWishes(form, tools.rest, recordWords[tools.context.language].lookupNotFound);
  };
};

// The row and the field are the very objects inside `record`, so that a handler may change either.
const changesIn = (record: RecordValues, { code, cell }: FieldChange): Extra => {
  if (!cell) return { field: record[code] };
  const row = rowsOf(record[cell.table])[cell.index];
  return { field: row?.value[code], row };
};

const take = (tools: PageTools, form: RecordForm, { returned, failed }: Fired): Decision => {
  if (failed) {
    form.topError = recordWords[tools.context.language].handlerFailed;
    form.redraw();
    return { goOn: false, url: null };
  }
  if (returned === false) return { goOn: false, url: null };
  if (typeof returned !== 'object' || returned === null) return { goOn: true, url: null };
  const event = returned as { record?: RecordValues; error?: unknown; url?: unknown };
  if (event.record) applyReturned(form, event.record);
  if (event.error) {
    form.topError = String(event.error);
    form.redraw();
  }
  return {
    goOn: !event.error && !form.hasErrors,
    url: typeof event.url === 'string' && event.url !== '' ? event.url : null,
  };
};
