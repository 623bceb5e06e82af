import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv, { type ValidateFunction } from 'ajv';
import type { MiddlewareHandler } from 'hono';
import { parse } from 'yaml';
import type { SandboxEnv, SandboxService } from '../../../scripts/sandbox/host/service.ts';

const officialDescription = (): string | null => {
  const path = fileURLToPath(
    new URL('../../../../shared/openapi/kintone-rest-20250423.yaml', import.meta.url),
  );
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
};

type Node = Record<string, unknown>;

/** Looks at every call that passes and compares it with the official OpenAPI description. */
export interface OpenApiWatch {
  around(service: SandboxService): SandboxService;
  /** Fails when an answer or a request that was accepted does not fit; says how many were compared. */
  settle(): void;
}

/** A watch by the official description, or by the one given; where it is absent it says so and watches nothing. */
export const watchOpenApi = (description: string | null = officialDescription()): OpenApiWatch => {
  const check = description === null ? null : checkBy(description);
  const wrong = new Set<string>();
  const seen = new Map<string, number>();
  const gate: MiddlewareHandler<SandboxEnv> = async (c, next) => {
    const sent = c.req.header('content-type')?.startsWith('application/json')
      ? await c.req.raw.clone().text()
      : '';
    await next();
    const method = c.req.header('x-http-method-override') ?? c.req.method;
    const path = c.req.path.replace(/^\/k\/guest\/\d+\//, '/k/');
    if (!check || c.res.status !== 200 || !path.startsWith('/k/v1/')) return;
    if (!c.res.headers.get('content-type')?.startsWith('application/json')) return;
    const answer: unknown = JSON.parse(await c.res.clone().text());
    const name = `${method} ${path}`;
    for (const problem of check(method, path, sent === '' ? undefined : JSON.parse(sent), answer)) {
      wrong.add(`${name}: ${problem}`);
    }
    seen.set(name, (seen.get(name) ?? 0) + 1);
  };
  return {
    around: (service) => ({
      ...service,
      gate: async (c, next) => {
        await gate(c, async () => {
          const refused = await (service.gate ? service.gate(c, next) : next());
          if (refused instanceof Response) c.res = refused;
        });
      },
    }),
    settle: () => {
      if (!check) {
        console.log('OpenAPI description not found: answers were not compared with it.');
        return;
      }
      const calls = [...seen.values()].reduce((sum, count) => sum + count, 0);
      console.log(`OpenAPI: ${calls} calls of ${seen.size} kinds compared.`);
      if (wrong.size > 0) throw new Error(`Not as the OpenAPI description says:\n${[...wrong].join('\n')}`);
    },
  };
};

/** Members that are null where nothing is set, as the words of the description say, though its types do not. */
const nullable: ReadonlySet<string> = new Set(['periodicReport', 'space', 'destApp']);

const withoutNulls = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer), (name, value) =>
    value === null && nullable.has(name) ? undefined : value,
  );

type Check = (method: string, path: string, sent: unknown, answer: unknown) => readonly string[];

const checkBy = (description: string): Check => {
  // Alternatives in it are not exclusive (an answer with more members fits those with fewer as well).
  const document = parse(description.replaceAll('oneOf:', 'anyOf:')) as Node;
  // The description says integer where the service gives and takes numbers as text, so types may be converted.
  const ajv = new Ajv({ strict: false, coerceTypes: 'array', validateFormats: false, allErrors: true });
  ajv.addSchema(document, 'kintone');
  const compiled = new Map<string, ValidateFunction | null>();
  const validator = (pointer: string): ValidateFunction | null => {
    if (!compiled.has(pointer)) {
      const exists = pointer.split('/').slice(1).reduce<unknown>(step, document) !== undefined;
      compiled.set(pointer, exists ? ajv.compile({ $ref: `kintone#${encodeURI(pointer)}` }) : null);
    }
    return compiled.get(pointer) ?? null;
  };
  return (method, path, sent, answer) => {
    const operation = `/paths/${path.replaceAll('/', '~1')}/${method.toLowerCase()}`;
    if (operation.split('/').slice(1).reduce<unknown>(step, document) === undefined) return [];
    const json = 'content/application~1json/schema';
    const inBody = sent !== undefined && method !== 'GET' && method !== 'DELETE';
    return [
      ...(inBody ? problems(validator(`${operation}/requestBody/${json}`), sent, 'request') : []),
      ...problems(validator(`${operation}/responses/200/${json}`), withoutNulls(answer), 'answer'),
    ];
  };
};

const step = (node: unknown, key: string): unknown =>
  (node as Node | undefined)?.[key.replaceAll('~1', '/').replaceAll('~0', '~')];

const problems = (validate: ValidateFunction | null, value: unknown, what: string): string[] => {
  if (!validate || validate(structuredClone(value))) return [];
  return (validate.errors ?? []).slice(0, 3).map((it) => `${what}${it.instancePath} ${it.message}`);
};
