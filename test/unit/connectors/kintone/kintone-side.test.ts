import { expect, test } from 'vitest';
import { kintoneSide } from '../../../../shared/connectors/kintone/kintone-side.ts';
import { fakeKintone } from '../../../support/fake-kintone.ts';

test('reading and writing share one form', async () => {
  const { client, options } = fakeKintone({});
  const side = kintoneSide(client, options);
  expect(await side.source.describe()).toBe(await side.target.describe());
});
