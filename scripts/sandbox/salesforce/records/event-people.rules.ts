import { wholeId } from '../org/record-id.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import type { SaveRule } from './save-rule.ts';

const mostPeople = 50;

/** Several people at one event: one lead or up to fifty contacts, the first of whom becomes the event's Who. */
export const settlePeople: SaveRule = ({ org, values, given }) => {
  if (!given.has('EventWhoIds')) {
    if (given.has('WhoId')) values.EventWhoIds = values.WhoId ?? null;
    return;
  }
  const ids = String(values.EventWhoIds ?? '')
    .split(';')
    .filter((it) => it !== '')
    .map((it) => wholeId(it) ?? it);
  const unknown = ids.find((it) => !/^00[3Q]/.test(it) || !org.row(it) || org.row(it)?.IsDeleted === true);
  if (unknown !== undefined) {
    throw new SalesforceError('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id', {
      fields: ['EventWhoIds'],
    });
  }
  const leads = ids.filter((it) => it.startsWith('00Q'));
  if (ids.length > mostPeople || (leads.length > 0 && ids.length > 1)) {
    throw new SalesforceError(
      'FIELD_INTEGRITY_EXCEPTION',
      `Relation IDs: an event can relate to one lead or to at most ${mostPeople} contacts`,
      { fields: ['EventWhoIds'] },
    );
  }
  values.EventWhoIds = ids.length > 0 ? ids.join(';') : null;
  values.WhoId = ids[0] ?? null;
};
