import { expect, it } from 'vitest';
import { applyMapping } from '../../../../shared/mapping/apply-mapping.ts';
import { compileMapping } from '../../../../shared/mapping/compile-mapping.ts';
import { activities } from '../../../../shared/mapping/templates/activities.ts';
import { templateSchemas } from '../../../../shared/mapping/templates/template-schemas.ts';

const [event] = activities.parts;
if (!event) throw new Error('the template lost its part');
const schemas = templateSchemas(event, '2026-11-22T00:00:00.000Z');
const compiled = compileMapping(event.mapping, schemas.left, schemas.right);
const mail = {
  応対ID: 'm-1',
  チャネル: 'メール',
  件名: '見積',
  内容: '<p>1</p><p>2</p>',
  開始日時: '2026-11-22T00:00:00.000Z',
  '所要時間（分）': '15',
};

it('[REL-14][REL-21][REL-25] a mail becomes an event', () => {
  const { fields } = applyMapping(compiled, 'send', mail);
  expect(fields).toMatchObject({
    Subject: '【メール】見積',
    Type: 'メール',
    StartDateTime: '2026-11-22T00:00:00.000Z',
    EndDateTime: '2026-11-22T00:15:00.000Z',
    Description: '1\n2',
    RenkeiKey__c: 'm-1',
  });
});

it('nothing is said about the related record', () => {
  expect(Object.keys(applyMapping(compiled, 'send', mail).fields)).not.toContain('WhatId');
});

it('knows twelve channels', () => {
  expect(event.app.fields.find((it) => it.code === 'チャネル')?.choices).toHaveLength(12);
});

it('[REL-14] a long subject is cut to what the field of the event holds', () => {
  const { fields } = applyMapping(compiled, 'send', { ...mail, 件名: '長'.repeat(400) });
  const subject = schemas.right.fields.find((it) => it.code === 'Subject');
  expect(subject?.maxLength).toBe(255);
  expect(String(fields.Subject)).toHaveLength(255);
  expect(String(fields.Subject)).toMatch(/^【メール】長/);
});
