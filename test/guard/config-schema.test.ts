import { expect, it } from 'vitest';
import { configSchemaText } from '../../scripts/check/config-schema-text.ts';
import { textOf } from './repository.ts';

it('docs/config.schema.json says what a configuration may be today', () => {
  const fresh = textOf('docs/config.schema.json') === configSchemaText();
  expect(fresh, 'run: node scripts/check/config-schema.ts').toBe(true);
});
