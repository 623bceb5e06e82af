import { account } from './account.ts';
import { contact } from './contact.ts';
import type { ObjectDefinition } from './definition.ts';
import { event } from './event.ts';
import { eventRelation } from './event-relation.ts';
import { lead } from './lead.ts';
import { opportunity } from './opportunity.ts';
import { leadStatus, organization, profile, userLicense } from './setup-objects.ts';
import { pushTopic, streamingChannel } from './streaming-objects.ts';
import { task } from './task.ts';
import { user } from './user.ts';

/** Every object a new organization has. */
export const objects: readonly ObjectDefinition[] = [
  account,
  contact,
  event,
  eventRelation,
  lead,
  leadStatus,
  opportunity,
  organization,
  profile,
  pushTopic,
  streamingChannel,
  task,
  user,
  userLicense,
];
