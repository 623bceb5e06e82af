import { writeFileSync } from 'node:fs';
import { mappingDocText } from './mapping-doc-text.ts';

// Writes docs/mapping.md anew; a guard test tells when it has to be.
writeFileSync(new URL('../../docs/mapping.md', import.meta.url), mappingDocText());
