import type { Hono } from 'hono';
import type { SandboxEnv } from '../../host/service.ts';
import type { SignIn } from '../auth/sign-in.ts';
import type { Org } from '../org/org.ts';
import { errorBody, notFound, SalesforceError } from '../org/salesforce-error.ts';
import { signedIn } from './data-routes.ts';

/** The addresses of an organization's own Apex classes: it has none, and says so as the service does. */
export const apexRestRoutes = (app: Hono<SandboxEnv>, org: Org, signIn: SignIn): void => {
  app.all('/services/apexrest/*', (c) => {
    try {
      signedIn(c, signIn, org.clock.now());
      const path = c.req.path.slice('/services/apexrest'.length);
      throw notFound(`Could not find a match for URL ${path}`);
    } catch (error) {
      if (!(error instanceof SalesforceError)) throw error;
      return c.json(errorBody(error), error.status as 404);
    }
  });
};
