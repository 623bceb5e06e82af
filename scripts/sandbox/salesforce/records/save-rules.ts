import { deriveAccount, leadStandsAlone } from './activity.rules.ts';
import { settleTimes } from './event.rules.ts';
import { settlePeople } from './event-people.rules.ts';
import { keepConvertedLead } from './lead.rules.ts';
import { followStage } from './opportunity.rules.ts';
import { composeName } from './person-name.rules.ts';
import type { SaveRule } from './save-rule.ts';
import { checkChannelName, checkTopicQuery } from './streaming.rules.ts';
import { followTask } from './task.rules.ts';
import { settleUser } from './user.rules.ts';

/** What each object asks of its records, in the order it is asked. */
export const saveRules: Readonly<Record<string, readonly SaveRule[]>> = {
  Lead: [keepConvertedLead, composeName],
  Contact: [composeName],
  Opportunity: [followStage],
  Task: [leadStandsAlone, deriveAccount, followTask],
  Event: [settlePeople, leadStandsAlone, deriveAccount, settleTimes],
  User: [composeName, settleUser],
  PushTopic: [checkTopicQuery],
  StreamingChannel: [checkChannelName],
};
