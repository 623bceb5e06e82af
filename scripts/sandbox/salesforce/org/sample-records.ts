import { readChanges } from '../records/read-changes.ts';
import { saveRecord } from '../records/save-record.ts';
import type { Org } from './org.ts';

/** Adds a few invented customers, for people who want to look around. */
export const sampleRecords = (org: Org, userId: string): void => {
  const add = (name: string, json: Record<string, unknown>): string => {
    const object = org.schema(name);
    if (!object) throw new Error(`no object ${name}`);
    return saveRecord(org, object, null, readChanges(org, object, json), { userId });
  };
  for (const { people, ...company } of companies) {
    const AccountId = add('Account', company);
    for (const person of people) {
      const WhoId = add('Contact', { ...person, AccountId });
      add('Task', {
        Subject: '電話：ご挨拶',
        WhoId,
        WhatId: AccountId,
        Status: 'Completed',
        CallType: 'Outbound',
        CallDurationInSeconds: 95,
        TaskSubtype: 'Call',
      });
    }
    add('Opportunity', {
      Name: `${company.Name} 新規`,
      AccountId,
      StageName: 'Qualification',
      CloseDate: '2027-03-31',
      Amount: 1_200_000,
    });
  }
  for (const lead of leads) add('Lead', lead);
};

const companies = [
  {
    Name: '株式会社みどり商事',
    Phone: '03-0000-0101',
    Industry: 'Retail',
    BillingPostalCode: '100-0000',
    BillingState: '東京都',
    BillingCity: '千代田区',
    KintoneKey__c: 'C-0001',
    people: [
      {
        LastName: '鈴木',
        FirstName: '花子',
        Title: '部長',
        Email: 'suzuki@midori.example',
        Phone: '03-0000-0102',
      },
      {
        LastName: '高橋',
        FirstName: '誠',
        Title: '主任',
        Email: 'takahashi@midori.example',
        Phone: '03-0000-0103',
      },
    ],
  },
  {
    Name: '北海製作所',
    Phone: '011-000-0201',
    Industry: 'Manufacturing',
    BillingPostalCode: '060-0000',
    BillingState: '北海道',
    BillingCity: '札幌市',
    KintoneKey__c: 'C-0002',
    people: [
      {
        LastName: '伊藤',
        FirstName: '健',
        Title: '工場長',
        Email: 'ito@hokkai.example',
        Phone: '011-000-0202',
      },
    ],
  },
];

const leads = [
  {
    LastName: '山田',
    FirstName: '太郎',
    Company: '例示商会',
    Email: 'yamada@example.com',
    Phone: '06-0000-0301',
    LeadSource: 'Web',
    KintoneKey__c: 'L-0001',
  },
  {
    LastName: '渡辺',
    FirstName: '直子',
    Company: 'わたなべ工務店',
    Email: 'watanabe@example.com',
    Phone: '092-000-0302',
    LeadSource: 'Trade Show',
    KintoneKey__c: 'L-0002',
  },
  {
    LastName: '中村',
    FirstName: '翔',
    Company: '見本クリニック',
    Email: 'nakamura@example.com',
    MobilePhone: '090-0000-0303',
    HasOptedOutOfEmail: true,
    KintoneKey__c: 'L-0003',
  },
];
