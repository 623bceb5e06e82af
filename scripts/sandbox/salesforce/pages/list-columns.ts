import type { FieldDefinition } from '../definitions/definition.ts';
import type { ObjectSchema } from '../org/object-schema.ts';

const chosen: Readonly<Record<string, readonly string[]>> = {
  Account: ['Name', 'Phone', 'Website', 'Industry', 'OwnerId', 'LastModifiedDate'],
  Contact: ['Name', 'AccountId', 'Title', 'Phone', 'Email', 'LastModifiedDate'],
  Lead: ['Name', 'Company', 'Phone', 'Email', 'Status', 'LastModifiedDate'],
  Opportunity: ['Name', 'AccountId', 'StageName', 'Amount', 'CloseDate', 'LastModifiedDate'],
  Task: ['Subject', 'WhoId', 'WhatId', 'Status', 'CallType', 'LastModifiedDate'],
  Event: ['Subject', 'WhoId', 'WhatId', 'StartDateTime', 'Type', 'LastModifiedDate'],
  User: ['Name', 'Username', 'ProfileId', 'IsActive', 'LastModifiedDate'],
};

/** The columns of an object's list, the name first. */
export const listColumns = (object: ObjectSchema): readonly FieldDefinition[] => {
  const names = chosen[object.name] ?? [
    object.nameField?.name ?? 'Id',
    ...custom(object),
    'LastModifiedDate',
  ];
  return names.flatMap((name) => object.field(name) ?? []);
};

const custom = (object: ObjectSchema): readonly string[] =>
  object.fields
    .filter((it) => it.name.endsWith('__c'))
    .slice(0, 4)
    .map((it) => it.name);
