import type { Language } from '../../../../../shared/words/words.ts';
import { recordWords } from '../../pages/words/record-words.ts';
import { RestRefusal } from '../rest/rest.ts';
import type { RecordForm } from './record-form.ts';

/** Puts the server's refusal of a save where it belongs: beside the fields it names, the rest above the form. */
export const showRefusal = (form: RecordForm, error: unknown, language: Language): void => {
  if (!(error instanceof RestRefusal)) {
    form.showErrors(String(error), {});
    return;
  }
  const byField: Record<string, string> = {};
  const elsewhere: string[] = [];
  for (const [path, { messages }] of Object.entries(error.errors)) {
    const code = fieldIn(path);
    if (code && form.field(code)) byField[code] = messages.join(' ');
    else elsewhere.push(...messages);
  }
  const top = Object.keys(byField).length > 0 ? recordWords[language].fixErrors : error.message;
  form.showErrors([top, ...elsewhere].join(' '), byField);
};

/** The field a path speaks of: `record.CODE.value`, `record[CODE].value`, or `record.TABLE.value[0].value.CODE.value`. */
export const fieldIn = (path: string): string | null =>
  /^record\.(.+?)\.values?\b/.exec(path)?.[1] ?? /^record\[(.+?)\]/.exec(path)?.[1] ?? null;
