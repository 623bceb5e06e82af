import type { LiveFact } from '../fact.ts';
import type { LiveTenant } from './live-tenant.ts';
import { refusalOf } from './refusal-of.ts';

const fieldsPath = '/k/v1/preview/app/form/fields.json';
const change = (tenant: LiveTenant, properties: object) =>
  tenant.call('PUT', fieldsPath, { app: tenant.app, properties });

/** What is not certain about changing an app; what goes through is in force only after the last of them. */
export const formFacts: readonly LiveFact<LiveTenant>[] = [
  {
    id: 'K-02',
    sentence: 'adding a plugin that is not installed answers 404',
    expected: 404,
    observe: async (tenant) => {
      const ids = ['abcdefghijklmnopabcdefghijklmnop'];
      return (await tenant.call('POST', '/k/v1/preview/app/plugins.json', { app: tenant.app, ids })).status;
    },
  },
  {
    id: 'K-12',
    sentence: 'a change of a field that leaves out its type is refused',
    expected: [400, 'CB_VA01'],
    observe: async (tenant) =>
      refusalOf(await change(tenant, { plain: { code: 'plain', label: 'plain' } })).slice(0, 2),
  },
  {
    id: 'K-12',
    sentence: 'a change of a field that names another type is refused',
    expected: [400, 'CB_VA01'],
    observe: async (tenant) =>
      refusalOf(await change(tenant, { plain: { type: 'NUMBER', code: 'plain', label: 'plain' } })).slice(
        0,
        2,
      ),
  },
  {
    id: 'K-13',
    sentence: 'a change of one field of a table leaves its other fields where they are',
    expected: [200, 'item', 'note'],
    observe: async (tenant) => {
      const item = { type: 'SINGLE_LINE_TEXT', code: 'item', label: '品目' };
      const changed = await change(tenant, { items: { type: 'SUBTABLE', code: 'items', fields: { item } } });
      const { body } = await tenant.call('GET', `${fieldsPath}?app=${tenant.app}`);
      return [changed.status, ...Object.keys(body.properties.items.fields).sort()];
    },
  },
  {
    id: 'K-14',
    sentence: 'a layout that does not place every field is refused at the layout',
    expected: [400, 'CB_VA01', 'layout'],
    observe: async (tenant) => {
      const layout = [
        { type: 'ROW', fields: [{ type: 'SINGLE_LINE_TEXT', code: 'name', size: { width: '200' } }] },
      ];
      return refusalOf(
        await tenant.call('PUT', '/k/v1/preview/app/form/layout.json', { app: tenant.app, layout }),
      );
    },
  },
  {
    id: 'K-15',
    sentence: 'a deploy while another runs is refused',
    expected: [400, 'GAIA_DA02'],
    observe: async (tenant) => {
      const deploy = () =>
        tenant.call('POST', '/k/v1/preview/app/deploy.json', { apps: [{ app: tenant.app }] });
      await deploy();
      const second = refusalOf(await deploy());
      const state = `/k/v1/preview/app/deploy.json?apps[0]=${tenant.app}`;
      while ((await tenant.call('GET', state)).body.apps[0].status === 'PROCESSING')
        await tenant.pause(1_000);
      return second;
    },
  },
];
