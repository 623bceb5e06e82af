import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { phoneMetadata } from '../../../shared/phone/metadata.ts';

it('carries Japan and weighs little', () => {
  expect(Object.keys(phoneMetadata.countries)).toEqual(['JP']);
  expect(gzipSync(JSON.stringify(phoneMetadata)).length).toBeLessThan(4_000);
});
