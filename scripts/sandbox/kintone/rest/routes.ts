import { Hono } from 'hono';
import type { SandboxEnv } from '../../host/service.ts';
import type { Tenant } from '../tenant.ts';

/** Everything under `/k/v1` and `/k/guest/<space>/v1`. */
export const restRoutes = (_tenant: Tenant): Hono<SandboxEnv> => new Hono();
