import { toJsonSchema } from '@valibot/to-json-schema';
import type { IsoTimestampAction } from 'valibot';
import { configShape } from '../../shared/config/parse.ts';

/**
 * The configuration's JSON Schema, written from the shape that `parseConfig` itself uses; whether the parts fit each
 * other and whether a day exists is beyond a schema.
 * Throws when the shape uses something that JSON Schema has no word for.
 */
export const configSchemaText = (): string => {
  const schema = toJsonSchema(configShape, {
    target: 'draft-07',
    typeMode: 'input',
    ignoreActions: ['check'],
    // `date-time` is narrower than what we read: a space may stand for the T.
    overrideAction: ({ valibotAction: it }) =>
      it.type === 'iso_timestamp'
        ? { type: 'string', pattern: (it as IsoTimestampAction<string, undefined>).requirement.source }
        : undefined,
  });
  const { $schema, ...rest } = schema;
  return `${JSON.stringify({ $schema, title: 'Renkei', ...rest }, null, 2)}\n`;
};
