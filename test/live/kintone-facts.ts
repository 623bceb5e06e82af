import type { LiveFact } from './fact.ts';
import { askFacts } from './kintone/ask-facts.ts';
import { formFacts } from './kintone/form-facts.ts';
import { keyFacts } from './kintone/key-facts.ts';
import type { LiveTenant } from './kintone/live-tenant.ts';
import { writeFacts } from './kintone/write-facts.ts';

/** What a tenant can settle about kintone, in the order it is asked. */
export const kintoneFacts: readonly LiveFact<LiveTenant>[] = [
  ...keyFacts,
  ...writeFacts,
  ...askFacts,
  ...formFacts,
];
