import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mappingDocText } from '../../scripts/check/mapping-doc-text.ts';

it('docs/mapping.md says what the library does today', () => {
  const written = readFileSync(new URL('../../docs/mapping.md', import.meta.url), 'utf8');
  expect(written === mappingDocText(), 'run: node scripts/check/mapping-doc.ts').toBe(true);
});
