import { Hono } from 'hono';
import type { SandboxEnv } from '../../host/service.ts';
import type { Tenant } from '../tenant.ts';

/** The pages a person sees in a browser. */
export const pageRoutes = (_tenant: Tenant): Hono<SandboxEnv> => new Hono();
