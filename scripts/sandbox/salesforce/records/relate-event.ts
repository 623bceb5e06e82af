import type { Org } from '../org/org.ts';
import type { Row } from '../org/record-row.ts';

/** Keeps the EventRelation records of an event in step with its people and what it is about. */
export const relateEvent = (org: Org, event: Row, userId: string): void => {
  const table = org.table('EventRelation');
  const people = String(event.EventWhoIds ?? '')
    .split(';')
    .filter((it) => it !== '');
  const wanted = new Set([...people, ...(event.WhatId ? [String(event.WhatId)] : [])]);
  const now = org.now();
  const audit = { LastModifiedDate: now, LastModifiedById: userId, SystemModstamp: now };
  for (const old of table.find('EventId', event.Id)) {
    const isKept = wanted.delete(String(old.RelationId)) && old.IsDeleted !== true;
    if (!isKept && old.IsInvitee !== true) org.put('EventRelation', { ...old, ...audit, IsDeleted: true });
  }
  for (const id of wanted) {
    org.put('EventRelation', {
      Id: org.nextId('0RE'),
      IsDeleted: false,
      EventId: event.Id,
      RelationId: id,
      IsWhat: id === event.WhatId,
      IsParent: true,
      IsInvitee: false,
      Status: null,
      RespondedDate: null,
      Response: null,
      CreatedDate: now,
      CreatedById: userId,
      ...audit,
    });
  }
};
