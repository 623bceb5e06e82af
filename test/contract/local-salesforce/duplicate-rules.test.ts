import { beforeEach, describe, expect } from 'vitest';
import { fact, localOrg, refusal } from './local-org.ts';
import { newLeadIn } from './new-lead.ts';

const org = localOrg();
const newLead = newLeadIn(org);
beforeEach(() => org.reset());

describe('duplicate rules', () => {
  const rule = (action: string) =>
    org.control('/duplicate-rules', { rules: [{ object: 'Lead', fields: ['Email'], action }] });

  fact('that alert refuse with DUPLICATES_DETECTED until the header allows it', async () => {
    await rule('alert');
    await newLead({ Email: 'd@example.com' });
    const body = { LastName: 'x', Company: 'y', Email: 'd@example.com' };
    const error = await refusal(org.conn.sobject('Lead').create(body));
    expect(error.name).toBe('DUPLICATES_DETECTED');
    const headers = { 'Sforce-Duplicate-Rule-Header': 'allowSave=true' };
    expect((await org.conn.sobject('Lead').create(body, { headers })).success).toBe(true);
  });

  fact('that block cannot be overruled', async () => {
    await rule('block');
    await newLead({ Email: 'd@example.com' });
    const body = { LastName: 'x', Company: 'y', Email: 'd@example.com' };
    const headers = { 'Sforce-Duplicate-Rule-Header': 'allowSave=true' };
    expect((await refusal(org.conn.sobject('Lead').create(body, { headers }))).name).toBe(
      'DUPLICATES_DETECTED',
    );
  });
});
