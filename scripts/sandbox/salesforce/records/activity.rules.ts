import { SalesforceError } from '../org/salesforce-error.ts';
import type { SaveRule } from './save-rule.ts';

/** An activity with a lead has nothing else it relates to. */
export const leadStandsAlone: SaveRule = ({ values }) => {
  if (!String(values.WhoId ?? '').startsWith('00Q') || (values.WhatId ?? null) === null) return;
  throw new SalesforceError(
    'FIELD_INTEGRITY_EXCEPTION',
    'Related To ID: WhatId is not allowed with a lead as WhoId',
    {
      fields: ['WhatId'],
    },
  );
};

/** The account of an activity is that of what it relates to, else of its contact. */
export const deriveAccount: SaveRule = ({ org, values }) => {
  const what = String(values.WhatId ?? '');
  const who = String(values.WhoId ?? '');
  if (what.startsWith('001')) values.AccountId = what;
  else values.AccountId = org.row(what)?.AccountId ?? org.row(who)?.AccountId ?? null;
};
