import type { LiveFact } from './fact.ts';
import { activityFacts } from './salesforce/activity-facts.ts';
import { askFacts } from './salesforce/ask-facts.ts';
import { collectionFacts } from './salesforce/collection-facts.ts';
import type { LiveOrg } from './salesforce/live-org.ts';
import { writeFacts } from './salesforce/write-facts.ts';

/** What an organization can settle about Salesforce, in the order it is asked. */
export const salesforceFacts: readonly LiveFact<LiveOrg>[] = [
  ...collectionFacts,
  ...writeFacts,
  ...activityFacts,
  ...askFacts,
];
