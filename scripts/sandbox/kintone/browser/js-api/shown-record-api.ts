import { formView } from '../form/form-view.ts';
import type { PageTools } from '../page/page-tools.ts';
import type { AppForm } from '../record/app-form.ts';
import { entitiesOf, textOf } from '../record/record-values.ts';
import { fieldElement } from './elements.ts';
import { currentScreen } from './screen.ts';

interface StatusAnswer {
  readonly actions: readonly { readonly name: string; readonly from: string; readonly to: string }[] | null;
}

interface FieldStyle {
  readonly color?: string;
  readonly backgroundColor?: string;
  readonly fontWeight?: string;
}

/** The newer functions of an open desktop record: its process, and how its fields look. */
export const shownRecordApi = ({ context, rest }: PageTools, appForm: () => AppForm | null) => {
  const styles = new Map<string, FieldStyle>();
  const byType = (type: string) => {
    const code = Object.values(appForm()?.fields ?? {}).find((it) => it.type === type)?.code;
    return code ? currentScreen().record?.[code] : undefined;
  };
  return {
    getStatusActions: async () => {
      const { actions } = await rest.get<StatusAnswer>('/k/v1/app/status.json', { app: context.appId });
      const now = textOf(byType('STATUS'));
      return (actions ?? []).filter((it) => it.from === now);
    },
    getAssignees: async () => entitiesOf(byType('STATUS_ASSIGNEE')),
    isFieldVisible: async (code: string) => formView.isShown(code) && fieldElement(code) !== null,
    setFieldStyle: async (code: string, style: FieldStyle) => {
      styles.set(code, style);
      const element = fieldElement(code);
      if (element) Object.assign(element.style, style);
    },
    getFieldStyle: async (code: string) => ({ ...styles.get(code) }),
  };
};
