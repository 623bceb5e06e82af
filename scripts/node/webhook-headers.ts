import { createHmac } from 'node:crypto';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Environment } from './env-secrets.ts';

/**
 * What proves to a receiver of webhooks who is speaking, from the environment: `RENKEI_WEBHOOK_TOKEN` goes along as it
 * is, `RENKEI_WEBHOOK_SECRET` only signs. The signature covers the moment too, so that an old notice cannot be played again.
 */
export const webhookHeaders =
  (env: Environment, clock: Pick<Clock, 'now'>) =>
  (body: string): Readonly<Record<string, string>> => {
    const { RENKEI_WEBHOOK_TOKEN: token, RENKEI_WEBHOOK_SECRET: secret } = env;
    const at = Math.floor(clock.now() / 1_000);
    const signature = secret && createHmac('sha256', secret).update(`${at}.${body}`).digest('hex');
    return {
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      ...(signature ? { 'Renkei-Signature': `t=${at},v1=${signature}` } : {}),
    };
  };
