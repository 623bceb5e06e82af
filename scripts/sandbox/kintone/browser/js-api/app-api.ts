import { recordWords } from '../../pages/words/record-words.ts';
import type { Process } from '../detail/process.ts';
import { formView } from '../form/form-view.ts';
import type { PageTools } from '../page/page-tools.ts';
import type { AppForm } from '../record/app-form.ts';
import { applyReturned } from '../record/apply-returned.ts';
import { runLookupWishes } from '../record/lookup.ts';
import { entitiesOf, type RecordValues, textOf } from '../record/record-values.ts';
import { fieldElement, listFieldElements, spaceElement } from './elements.ts';
import { getFieldStyle, setFieldStyle } from './field-style.ts';
import { currentScreen } from './screen.ts';

/** `kintone.app` (or `kintone.mobile.app`): the app, its open list and its open record. */
export const appApi = (tools: PageTools, appForm: () => AppForm | null) => {
  const { context } = tools;
  const property = (code: string) => appForm()?.everyField.get(code);
  return {
    getId: () => (context.appId ? Number(context.appId) : null),
    getQuery: () => currentScreen().query,
    getQueryCondition: () => currentScreen().queryCondition,
    getFieldElements: (code: string) =>
      context.kind !== 'list' || appForm()?.tableOf.has(code) || property(code)?.type === 'SUBTABLE'
        ? null
        : listFieldElements(code),
    // On desktop only lists have it; on phones records do as well.
    getHeaderSpaceElement: () => {
      if (context.kind === 'list') return spaceElement('list-header');
      return context.mobile ? spaceElement('record-header') : null;
    },
    getLookupTargetAppId: (code: string) => property(code)?.lookup?.relatedApp.app ?? null,
    getRelatedRecordsTargetAppId: (code: string) => property(code)?.referenceTable?.relatedApp.app ?? null,
    record: recordApi(tools, appForm),
  };
};

const notPointedAt = new Set(['STATUS', 'STATUS_ASSIGNEE']);
const tooMuchForPhones = new Set(['SUBTABLE', 'REFERENCE_TABLE', 'GROUP']);

const recordApi = ({ context, rest, hub }: PageTools, appForm: () => AppForm | null) => ({
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
    const type = appForm()?.everyField.get(code)?.type ?? '';
    const hidden =
      notPointedAt.has(type) ||
      appForm()?.tableOf.has(code) ||
      (context.mobile && tooMuchForPhones.has(type));
    return !currentScreen().pointsAtFields || hidden ? null : fieldElement(code);
  },
  getSpaceElement: (elementId: string) => spaceElement(`form:${elementId}`),
  setFieldShown: (code: string, shown: boolean) => formView.setShown(code, shown),
  setGroupFieldOpen: (code: string, open: boolean) => formView.setGroupOpen(code, open),
  isFieldVisible: async (code: string) => formView.isShown(code) && fieldElement(code) !== null,
  setFieldStyle: async (code: string, style: Parameters<typeof setFieldStyle>[1]) =>
    setFieldStyle(code, style),
  getFieldStyle: async (code: string) => getFieldStyle(code),
  getStatusActions: async () => {
    const { actions } = await rest.get<Process>('/k/v1/app/status.json', { app: context.appId });
    const status = textOf(shownOfType(appForm(), 'STATUS'));
    return (actions ?? []).filter((it) => it.from === status);
  },
  getAssignees: async () => entitiesOf(shownOfType(appForm(), 'STATUS_ASSIGNEE')),
});

const shownOfType = (form: AppForm | null, type: string) => {
  const code = Object.values(form?.fields ?? {}).find((it) => it.type === type)?.code;
  return code ? currentScreen().record?.[code] : undefined;
};
