import { describe } from 'vitest';
import { memoryCallStore } from '../../support/memory-call-store.ts';
import { callStoreContract } from './call-store.contract.ts';

// The IndexedDB store runs the same suite in a real browser: test/e2e/extension/call-store.test.ts.
describe('the memory twin', () => {
  callStoreContract(async () => memoryCallStore());
});
