import { describe, expect, it } from 'vitest';
import {
  canPlay,
  guessCustomer,
  phoneFields,
  unfilledRequired,
} from '../../../../plugin/config/model/calling-fields.rules.ts';
import { historyApp } from '../../../../shared/config/history-app.ts';
import { customerSchema, settingsField } from '../../../support/settings-schemas.ts';

describe('fields for calls', () => {
  it('[CAL-15] are chosen from what the app has: phones that sound like phones, without the fax', () => {
    expect(guessCustomer(customerSchema)).toEqual({ phoneFields: ['tel'], nameField: 'company_name' });
  });

  it('[CAL-17] are never inside a table', () => {
    expect(phoneFields(customerSchema).map((it) => it.code)).not.toContain('lines.item');
  });

  it('[CAL-26] refuse a link for recordings, since one call may have several', () => {
    const link = settingsField('recording', { native: 'LINK', type: 'url' });
    expect(canPlay('recordings', link)).toBe(false);
    expect(canPlay('recordings', settingsField('recording'))).toBe(true);
  });

  it('[CAL-16] name what is required and would stay empty, until something fills it', () => {
    expect(unfilledRequired(customerSchema, ['tel']).map((it) => it.code)).toEqual([
      'company_name',
      'last_name',
    ]);
    expect(unfilledRequired(customerSchema, ['company_name', 'last_name'])).toEqual([]);
  });

  it('fit the app that is made, role by role', () => {
    const fits = historyApp.fields.map((it) => canPlay(it.role, settingsField(it.code, { native: it.type })));
    expect(fits.every(Boolean)).toBe(true);
  });
});
