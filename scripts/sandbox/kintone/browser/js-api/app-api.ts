import { recordWords } from '../../pages/words/record-words.ts';
import type { EventHub } from '../events/event-hub.ts';
import { formView } from '../form/form-view.ts';
import type { PageContext } from '../page/page-context.ts';
import type { AppForm } from '../record/app-form.ts';
import { applyReturned } from '../record/apply-returned.ts';
import { runLookupWishes } from '../record/lookup.ts';
import type { RecordValues } from '../record/record-values.ts';
import type { Rest } from '../rest/rest.ts';
import { fieldElement, listFieldElements, spaceElement } from './elements.ts';
import { currentScreen } from './screen.ts';

/** What the app functions need to know of the page; the form arrives once it is loaded. */
export interface AppApiSources {
  readonly context: PageContext;
  readonly rest: Rest;
  readonly hub: EventHub;
  readonly appForm: () => AppForm | null;
}

/** `kintone.app` (or `kintone.mobile.app`): the app, its open list and its open record. */
export const appApi = (sources: AppApiSources) => {
  const { context, appForm } = sources;
  const property = (code: string) => appForm()?.everyField.get(code);
  return {
    getId: () => (context.appId ? Number(context.appId) : null),
    getQuery: () => currentScreen().query,
    getQueryCondition: () => currentScreen().queryCondition,
    getFieldElements: (code: string) =>
      currentScreen().query === null || appForm()?.tableOf.has(code) || property(code)?.type === 'SUBTABLE'
        ? null
        : listFieldElements(code),
    getHeaderSpaceElement: () => spaceElement('header'),
    getLookupTargetAppId: (code: string) => property(code)?.lookup?.relatedApp.app ?? null,
    getRelatedRecordsTargetAppId: (code: string) => property(code)?.referenceTable?.relatedApp.app ?? null,
    record: recordApi(sources),
  };
};

const recordApi = ({ context, rest, hub, appForm }: AppApiSources) => ({
  getId: () => currentScreen().recordId,
  get: () => {
    const { record } = currentScreen();
    return record && { record };
  },
  set: ({ record }: { record: RecordValues }) => {
    const { form } = currentScreen();
    if (hub.handling || !form) throw new Error('kintone.app.record.set() cannot be called here.');
    const rewritten = applyReturned(form, record);
    void runLookupWishes(form, rest, recordWords[context.language].lookupNotFound);
    for (const code of rewritten) form.changed({ code });
  },
  getFieldElement: (code: string) => {
    const type = appForm()?.everyField.get(code)?.type;
    const hidden = type === 'STATUS' || type === 'STATUS_ASSIGNEE' || appForm()?.tableOf.has(code);
    const tooMuchForPhones =
      context.mobile && (type === 'SUBTABLE' || type === 'REFERENCE_TABLE' || type === 'GROUP');
    return !currentScreen().pointsAtFields || hidden || tooMuchForPhones ? null : fieldElement(code);
  },
  getSpaceElement: (elementId: string) => spaceElement(`form:${elementId}`),
  setFieldShown: (code: string, shown: boolean) => formView.setShown(code, shown),
  setGroupFieldOpen: (code: string, open: boolean) => formView.setGroupOpen(code, open),
});
