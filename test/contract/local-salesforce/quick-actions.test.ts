import { beforeEach, describe, expect } from 'vitest';
import { fact, localOrg, refusal } from './local-org.ts';

const org = localOrg();
let account = '';
beforeEach(async () => {
  await org.reset();
  account = String((await org.conn.sobject('Account').create({ Name: 'Midori' })).id);
});

describe('quick actions', () => {
  fact('are listed at the top and below an object, and each address leads on', async () => {
    const all = await org.conn.quickActions();
    expect(all.map((it) => it.name)).toContain('LogACall');
    const [first] = (await org.conn.sobject('Account').quickActions()) as { urls: Record<string, string> }[];
    expect(first?.urls.quickAction).toContain('/sobjects/Account/quickActions/');
    expect((await org.send('GET', String(first?.urls.describe))).json.contextSobjectType).toBe('Account');
  });

  fact('begin with values, and with the record they were started from', async () => {
    const action = org.conn.quickAction('LogACall');
    expect(await action.describe()).toMatchObject({ targetSobjectType: 'Task', type: 'LogACall' });
    expect(await action.defaultValues()).toMatchObject({ Subject: 'Call', WhoId: null, WhatId: null });
    expect(await action.defaultValues(account)).toMatchObject({ WhatId: account });
  });

  fact('make what they promise, related to where they were started', async () => {
    const result = await org.conn.quickAction('LogACall').execute(account, { Subject: 'Back soon' } as never);
    expect(result).toMatchObject({ success: true, created: true, contextId: account });
    expect(await org.conn.sobject('Task').retrieve(String(result.id))).toMatchObject({
      Subject: 'Back soon',
      Status: 'Completed',
      WhatId: account,
    });
  });

  fact('refuse what the record they make would refuse, and names nobody knows', async () => {
    const incomplete = org.conn.quickAction('NewLead').execute(account, { LastName: 'x' } as never);
    expect((await refusal(incomplete)).errorCode).toBe('REQUIRED_FIELD_MISSING');
    expect((await refusal(org.conn.quickAction('Fly').describe())).errorCode).toBe('NOT_FOUND');
    const nowhere = org.conn.quickAction('LogACall').defaultValues('001000000000009AAA');
    expect((await refusal(nowhere)).errorCode).toBe('INVALID_CROSS_REFERENCE_KEY');
  });
});
