import type { Job } from '../../shared/config/config.ts';
import type { Schema } from '../../shared/field/schema.ts';
import type { Direction, MappingRow } from '../../shared/mapping/mapping.ts';
import { field } from './fields.ts';

/** A kintone customer app; its e-mail is a link field and not unique, as it often is. */
export const customerApp: Schema = {
  system: 'kintone',
  entity: '1',
  label: '顧客',
  takenAt: '2026-11-22T00:00:00.000Z',
  fields: [
    field('氏名', 'text', { native: 'SINGLE_LINE_TEXT' }),
    field('メール', 'email', { native: 'LINK', linkKind: 'mail' }),
    field('電話', 'text', { native: 'SINGLE_LINE_TEXT' }),
    field('会社', 'text', { native: 'SINGLE_LINE_TEXT' }),
  ],
};

/** A Salesforce contact. */
export const contactObject: Schema = {
  system: 'salesforce',
  entity: 'Contact',
  label: '取引先責任者',
  takenAt: '2026-11-22T00:00:00.000Z',
  fields: [
    field('LastName', 'text', { native: 'string', maxLength: 80 }),
    field('Email', 'email', { native: 'email', maxLength: 80 }),
    field('Phone', 'text', { native: 'phone', maxLength: 40 }),
    field('Department', 'text', { native: 'string', maxLength: 80 }),
  ],
};

/** A mapping row with the usual policies. */
export const row = (left: string, right: string, more: Partial<MappingRow> = {}): MappingRow => ({
  id: right.toLowerCase(),
  left,
  right,
  direction: 'both' as Direction,
  sendSteps: [],
  receiveSteps: [],
  whenEmpty: 'clear',
  onError: 'dropField',
  ...more,
});

/** A two-way job between both, keyed by e-mail. */
export const customerJob = (more: Partial<Job> = {}): Job => ({
  id: 'customers',
  name: '顧客',
  enabled: true,
  enabledAt: null,
  kind: 'twoWay',
  left: { app: '1', guestSpace: null, condition: '' },
  right: { connection: 'sf', object: 'Contact', condition: '' },
  mapping: {
    rows: [
      row('氏名', 'LastName'),
      row('メール', 'Email', { role: 'key' }),
      row('電話', 'Phone'),
      row('会社', 'Department'),
    ],
    key: { row: 'email', fallbacks: [] },
    timeZone: 'Asia/Tokyo',
    region: 'JP',
  },
  schedule: { kind: 'manual' },
  initial: { kind: 'all' },
  duplicates: 'sticky',
  conflicts: 'newest',
  ...more,
});
