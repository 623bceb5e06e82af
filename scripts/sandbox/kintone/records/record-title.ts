import type { App } from '../forms/app.ts';
import type { ShownRecord } from './show-record.ts';

/** What a record is called: the field its app names, else the first line of text it shows, else its number. */
export const recordTitle = (app: App, shown: ShownRecord, id: number): string => {
  const setting = (app.live ?? app.preview).general.titleField as
    | { readonly selectionMode: string; readonly code: string }
    | undefined;
  const named = setting?.selectionMode === 'MANUAL' ? shown[setting.code] : undefined;
  const field = named ?? Object.values(shown).find((it) => it.type === 'SINGLE_LINE_TEXT');
  return typeof field?.value === 'string' ? field.value : String(id);
};
