import { Hono } from 'hono';
import type { SandboxEnv } from '../../host/service.ts';
import type { Tenant } from '../tenant.ts';
import { endpoints } from './endpoints.ts';

interface Api {
  readonly key: string;
  readonly id: string;
  readonly path: string;
  readonly method: string;
}

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

// `GET app/form/fields.json` is known as `app/form/fields/get`, and calls itself GetAppFormFields.
const apis: readonly Api[] = Object.keys(endpoints).map((name) => {
  const [method = '', path = ''] = name.split(' ');
  const place = path.replace(/\.json$/, '');
  const verb = method.toLowerCase();
  return {
    key: `${place}/${verb}`,
    id: [verb, ...place.split('/')].map(capital).join(''),
    path,
    method,
  };
});

/** The list of every REST API and what it is reached by; nobody has to sign in for it. */
export const apiListRoutes = (tenant: Tenant): Hono<SandboxEnv> => {
  const routes = new Hono<SandboxEnv>();
  const baseUrl = () => `${tenant.url}/k/v1/`;
  routes.get('/k/v1/apis.json', (c) =>
    c.json({
      baseUrl: baseUrl(),
      apis: Object.fromEntries(apis.map(({ key }) => [key, { link: `apis/${key}.json` }])),
    }),
  );
  routes.get('/k/v1/apis/*', (c) => {
    const key = c.req.path.slice('/k/v1/apis/'.length).replace(/\.json$/, '');
    const api = apis.find((it) => it.key === key);
    if (!api) return c.text('Not Found', 404);
    const { id, path, method } = api;
    // Which members a request and an answer have is not described here: any object fits.
    const any = { type: 'object' };
    return c.json({
      id,
      baseUrl: baseUrl(),
      path,
      httpMethod: method,
      request: any,
      response: any,
      schemas: {},
    });
  });
  return routes;
};
