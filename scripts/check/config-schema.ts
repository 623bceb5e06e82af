import { writeFileSync } from 'node:fs';
import { configSchemaText } from './config-schema-text.ts';

// Writes docs/config.schema.json anew; a guard test tells when it has to be.
writeFileSync(new URL('../../docs/config.schema.json', import.meta.url), configSchemaText());
