import type { PageTools } from '../page/page-tools.ts';
import type { RecordForm } from './record-form.ts';
import { recordToWrite } from './record-to-write.ts';
import { showRefusal } from './show-refusal.ts';

/** Which stored record a form stands for; none while it is new. */
export interface Stored {
  readonly id: string;
  readonly revision: string;
}

/** Saves a form; null when the server refused, with its reasons shown in the form. */
export const saveRecord = async (
  tools: PageTools,
  form: RecordForm,
  stored: Stored | null,
): Promise<Stored | null> => {
  const { rest, context } = tools;
  const record = recordToWrite(form.appForm, form.snapshot());
  try {
    if (!stored) return await rest.post<Stored>('/k/v1/record.json', { app: context.appId, record });
    const { revision } = await rest.put<{ revision: string }>('/k/v1/record.json', {
      app: context.appId,
      id: stored.id,
      revision: stored.revision,
      record,
    });
    return { id: stored.id, revision };
  } catch (error) {
    showRefusal(form, error, context.language);
    return null;
  }
};
