import type { Schema } from '../../field/schema.ts';
import type { TemplatePart } from './template.ts';

/** The two schemas a template's part is made for, as they stood at a time. */
export const templateSchemas = (part: TemplatePart, takenAt: string): { left: Schema; right: Schema } => ({
  left: { system: 'kintone', entity: part.app.name, label: part.app.name, takenAt, fields: part.app.fields },
  right: {
    system: part.right.system,
    entity: part.right.object,
    label: part.right.object,
    takenAt,
    fields: part.right.fields,
  },
});
