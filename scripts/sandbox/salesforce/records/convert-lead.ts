import { leadStatuses } from '../definitions/choices.ts';
import type { ObjectSchema } from '../org/object-schema.ts';
import type { Org } from '../org/org.ts';
import { wholeId } from '../org/record-id.ts';
import type { Row, Value } from '../org/record-row.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import { saveRecord, type Writer } from './save-record.ts';

/** How a lead is to be converted, as the SOAP call names it. */
export interface LeadConversion {
  readonly leadId: string;
  readonly convertedStatus: string;
  readonly accountId?: string | null;
  readonly contactId?: string | null;
  readonly opportunityName?: string | null;
  readonly doNotCreateOpportunity?: boolean;
  readonly ownerId?: string | null;
}

/** What a lead was converted into. */
export interface ConvertedLead {
  readonly leadId: string;
  readonly accountId: string;
  readonly contactId: string;
  readonly opportunityId: string | null;
}

const addressParts = ['Street', 'City', 'State', 'PostalCode', 'Country'];
const sameOnContact = [
  'LastName',
  'FirstName',
  'Salutation',
  'Title',
  'Phone',
  'MobilePhone',
  'Fax',
  'Email',
  'Description',
  'LeadSource',
  'HasOptedOutOfEmail',
  'HasOptedOutOfFax',
  'DoNotCall',
];
const sameOnAccount = ['Phone', 'Fax', 'Website', 'Industry', 'AnnualRevenue', 'NumberOfEmployees', 'Rating'];

/** Makes a customer, a person and, unless told otherwise, a sale of a lead; all or nothing. */
export const convertLead = (org: Org, conversion: LeadConversion, writer: Writer): ConvertedLead =>
  org.atomic(() => {
    const lead = leadToConvert(org, conversion);
    const owner = wholeId(conversion.ownerId ?? '') ?? String(lead.OwnerId);
    const accountId = saveMerged(
      org,
      'Account',
      conversion.accountId,
      { ...accountOf(lead), OwnerId: owner },
      writer,
    );
    const contactId = saveMerged(
      org,
      'Contact',
      conversion.contactId,
      { ...contactOf(lead), AccountId: accountId, OwnerId: owner },
      writer,
    );
    const opportunityId = conversion.doNotCreateOpportunity
      ? null
      : saveMerged(
          org,
          'Opportunity',
          null,
          { ...saleOf(org, lead, conversion), AccountId: accountId, OwnerId: owner },
          writer,
        );
    moveActivities(org, lead.Id, contactId, opportunityId ?? accountId);
    const now = org.now();
    const after = {
      ...lead,
      IsConverted: true,
      Status: conversion.convertedStatus,
      ConvertedDate: new Date(now + 9 * 3_600_000).toISOString().slice(0, 10),
      ConvertedAccountId: accountId,
      ConvertedContactId: contactId,
      ConvertedOpportunityId: opportunityId,
      LastModifiedDate: now,
      LastModifiedById: writer.userId,
      SystemModstamp: now,
    };
    org.put('Lead', after);
    org.changed({ kind: 'UPDATE', object: 'Lead', before: lead, after, userId: writer.userId });
    return { leadId: lead.Id, accountId, contactId, opportunityId };
  });

const leadToConvert = (org: Org, { leadId, convertedStatus }: LeadConversion): Row => {
  const lead = org.table('Lead').get(wholeId(leadId) ?? '');
  if (!lead || lead.IsDeleted === true || !org.access.canSee(lead.Id)) {
    throw new SalesforceError('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');
  }
  if (lead.IsConverted === true) {
    throw new SalesforceError('CANNOT_UPDATE_CONVERTED_LEAD', 'cannot reference converted lead');
  }
  if (!leadStatuses.some((it) => it.converted && it.value === convertedStatus)) {
    throw new SalesforceError('INVALID_STATUS', `invalid convertedStatus: ${convertedStatus}`);
  }
  return lead;
};

// An existing record keeps what it has; only its empty fields are filled.
const saveMerged = (
  org: Org,
  name: string,
  givenId: string | null | undefined,
  wanted: Record<string, Value>,
  writer: Writer,
): string => {
  const object = org.schema(name) as ObjectSchema;
  const id = givenId ? wholeId(givenId) : null;
  const row = id ? org.table(name).get(id) : undefined;
  if (givenId && (!row || row.IsDeleted === true)) {
    throw new SalesforceError('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');
  }
  const values = Object.fromEntries(
    Object.entries(wanted).filter(
      ([field, value]) => value !== null && (!row || (row[field] ?? null) === null),
    ),
  );
  return saveRecord(
    org,
    object,
    row?.Id ?? null,
    { values, parents: [] },
    { ...writer, allowDuplicate: true },
  );
};

const pick = (row: Row, names: readonly string[]): Record<string, Value> =>
  Object.fromEntries(names.map((it) => [it, row[it] ?? null]));

const addressOf = (row: Row, prefix: string): Record<string, Value> =>
  Object.fromEntries(addressParts.map((it) => [`${prefix}${it}`, row[it] ?? null]));

const accountOf = (lead: Row): Record<string, Value> => ({
  Name: lead.Company ?? null,
  ...pick(lead, sameOnAccount),
  AccountSource: lead.LeadSource ?? null,
  ...addressOf(lead, 'Billing'),
});

const contactOf = (lead: Row): Record<string, Value> => ({
  ...pick(lead, sameOnContact),
  ...addressOf(lead, 'Mailing'),
});

const saleOf = (org: Org, lead: Row, { opportunityName }: LeadConversion): Record<string, Value> => {
  const at = new Date(org.now());
  const quarterEnd = new Date(Date.UTC(at.getUTCFullYear(), Math.floor(at.getUTCMonth() / 3) * 3 + 3, 0));
  return {
    Name: opportunityName ?? `${lead.Company}-`,
    StageName: 'Prospecting',
    CloseDate: quarterEnd.toISOString().slice(0, 10),
    LeadSource: lead.LeadSource ?? null,
  };
};

const moveActivities = (org: Org, leadId: string, contactId: string, whatId: string): void => {
  for (const object of ['Task', 'Event']) {
    for (const row of org.table(object).find('WhoId', leadId)) {
      const people: Record<string, Value> = object === 'Event' ? { EventWhoIds: contactId } : {};
      org.put(object, { ...row, WhoId: contactId, WhatId: whatId, ...people, SystemModstamp: org.now() });
    }
  }
};
