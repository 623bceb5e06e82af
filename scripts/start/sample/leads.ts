import { connectSalesforce } from '../../../shared/clients/jsforce/connect-salesforce.ts';
import { clientCredentials } from '../../../shared/clients/jsforce/salesforce-token.ts';
import { nodeHttp } from '../../node/node-http.ts';

// People only Salesforce knows when the story begins, so that customers can be seen flowing both ways.
const leads = [
  {
    Company: '株式会社ひばり機械',
    LastName: '新井',
    FirstName: '千春',
    Title: '部長',
    Phone: '06-1234-6001',
  },
  { Company: '株式会社すみれ商店', LastName: '平田', FirstName: '悟', Title: '店長', Phone: '06-1234-6002' },
  { Company: '有限会社けやき園', LastName: '三浦', FirstName: '奈々', Title: '園長', Phone: '(06)1234-6003' },
  {
    Company: '合同会社かもめ企画',
    LastName: '小林',
    FirstName: '涼',
    Title: '代表',
    Phone: '+81 6 1234 6004',
  },
  {
    Company: '株式会社ときわ倉庫',
    LastName: '長谷川',
    FirstName: '実',
    Title: '主任',
    Phone: '06-1234-6005',
  },
];

/** A connection to the local Salesforce by its own client. */
export const localSalesforce = (url: string) => {
  const http = nodeHttp();
  const token = clientCredentials(http, { loginUrl: url, clientId: 'sandbox', clientSecret: 'sandbox' });
  return connectSalesforce(http, { loginUrl: url, apiVersion: '67.0', token });
};

/** Puts the sample leads into the local Salesforce; gives how many there are. */
export const addSampleLeads = async (url: string): Promise<number> => {
  const records = leads.map((lead, n) => ({ ...lead, Email: `lead${n + 1}@leads.example` }));
  const results = await localSalesforce(url).sobject('Lead').create(records);
  const refused = results.find((it) => !it.success);
  if (refused)
    throw new Error(`The local Salesforce refused a sample lead: ${JSON.stringify(refused.errors)}`);
  return results.length;
};
