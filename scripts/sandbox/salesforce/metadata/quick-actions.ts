import type { Label } from '../definitions/definition.ts';
import type { Value } from '../org/record-row.ts';

/** One global quick action: what it makes, which values it begins with, and how it relates that to where it was started. */
export interface QuickAction {
  readonly name: string;
  readonly label: Label;
  readonly type: 'Create' | 'LogACall';
  readonly target: string;
  readonly preset: Readonly<Record<string, Value>>;
  /** The object it was started from, and the field that then holds its id. */
  readonly context: Readonly<Record<string, string>>;
  /** The fields of its form. */
  readonly fields: readonly string[];
}

const activity = {
  Account: 'WhatId',
  Opportunity: 'WhatId',
  Contact: 'WhoId',
  Lead: 'WhoId',
} as const;
const ofAccount = { Account: 'AccountId' } as const;

/** The global quick actions of a new organization, as far as it has what they make. */
export const quickActions: readonly QuickAction[] = [
  {
    name: 'LogACall',
    label: ['活動の記録', 'Log a Call'],
    type: 'LogACall',
    target: 'Task',
    preset: { Subject: 'Call', Status: 'Completed', TaskSubtype: 'Call' },
    context: activity,
    fields: ['Subject', 'Description', 'WhoId', 'WhatId'],
  },
  {
    name: 'NewTask',
    label: ['新規 ToDo', 'New Task'],
    type: 'Create',
    target: 'Task',
    preset: {},
    context: activity,
    fields: ['Subject', 'ActivityDate', 'WhoId', 'WhatId', 'OwnerId', 'Status'],
  },
  {
    name: 'NewAccount',
    label: ['新規取引先', 'New Account'],
    type: 'Create',
    target: 'Account',
    preset: {},
    context: {},
    fields: ['Name', 'Phone'],
  },
  {
    name: 'NewContact',
    label: ['新規取引先責任者', 'New Contact'],
    type: 'Create',
    target: 'Contact',
    preset: {},
    context: ofAccount,
    fields: ['LastName', 'FirstName', 'AccountId', 'Email', 'Phone', 'Title'],
  },
  {
    name: 'NewLead',
    label: ['新規リード', 'New Lead'],
    type: 'Create',
    target: 'Lead',
    preset: {},
    context: {},
    fields: ['LastName', 'FirstName', 'Company', 'Email', 'Phone', 'Title'],
  },
  {
    name: 'NewOpportunity',
    label: ['新規商談', 'New Opportunity'],
    type: 'Create',
    target: 'Opportunity',
    preset: {},
    context: ofAccount,
    fields: ['Name', 'AccountId', 'CloseDate', 'StageName', 'Amount'],
  },
];

/** The action of that name, whatever its case. */
export const quickAction = (name: string): QuickAction | undefined =>
  quickActions.find((it) => it.name.toLowerCase() === name.toLowerCase());
