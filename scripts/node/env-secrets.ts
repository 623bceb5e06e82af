import { fault } from '../../shared/fault/fault.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

/** How the runner signs in to kintone. */
export type KintoneSecrets =
  | { readonly apiToken: string[] }
  | { readonly username: string; readonly password: string };

/** The environment as Node gives it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** kintone's address from the environment: https, or this machine's own kintone. */
export const kintoneUrl = (env: Environment): Result<string> => {
  const name = 'KINTONE_BASE_URL';
  const text = required(env, name);
  if (!text.ok) return text;
  const url = URL.canParse(text.value) ? new URL(text.value) : null;
  const good = url?.protocol === 'https:' || (url?.protocol === 'http:' && url.hostname === 'localhost');
  return good ? text : fail(fault('CONFIG_INVALID', 'renkei', { variable: name }));
};

/** kintone's sign-in from the environment: API tokens, separated by commas, before a user and a password. */
export const kintoneSecrets = (env: Environment): Result<KintoneSecrets> => {
  const tokens = (env.KINTONE_API_TOKEN ?? '').split(',').map((it) => it.trim());
  if (tokens.some((it) => it)) return ok({ apiToken: tokens.filter((it) => it) });
  const username = required(env, 'KINTONE_USERNAME');
  if (!username.ok) return username;
  const password = required(env, 'KINTONE_PASSWORD');
  return password.ok ? ok({ username: username.value, password: password.value }) : password;
};

/** The basic authentication in front of a tenant, where there is one. */
export const basicAuth = (env: Environment): { username: string; password: string } | null =>
  env.KINTONE_BASIC_AUTH_USERNAME && env.KINTONE_BASIC_AUTH_PASSWORD
    ? { username: env.KINTONE_BASIC_AUTH_USERNAME, password: env.KINTONE_BASIC_AUTH_PASSWORD }
    : null;

/** The secret of one connection: `RENKEI_SECRET_<ID>`, or `RENKEI_SECRET` where there is only one. */
export const connectionSecret = (env: Environment, connection: string): Result<string> => {
  const own = env[`RENKEI_SECRET_${connection.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`];
  return own ? ok(own) : required(env, 'RENKEI_SECRET');
};

const required = (env: Environment, name: string): Result<string> => {
  const value = env[name];
  return value ? ok(value) : fail(fault('CONFIG_INVALID', 'renkei', { variable: name }));
};
