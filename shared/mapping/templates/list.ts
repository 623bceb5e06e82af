import { activities } from './activities.ts';
import { businessCards } from './business-cards.ts';
import { marketing } from './marketing.ts';
import { salesforceCustomers } from './salesforce-customers.ts';
import { telephony } from './telephony.ts';
import type { MappingTemplate } from './template.ts';

/** Nothing decided yet. */
const blank: MappingTemplate = { id: 'blank', parts: [] };

/** Every template, in the order the gallery shows them. */
export const mappingTemplates: readonly MappingTemplate[] = [
  salesforceCustomers,
  activities,
  businessCards,
  telephony,
  marketing,
  blank,
];
