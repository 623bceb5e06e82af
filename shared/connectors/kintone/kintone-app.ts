import type { Schema } from '../../field/schema.ts';
import { ok, type Result } from '../../result.ts';
import { readKintoneSchema } from './form-schema.ts';
import type { KintoneClient } from './kintone-client.ts';
import { type AppGate, type GateOptions, RequestGate } from './request-gate.ts';

/** Which app to read or write; pass one `gate` to everything that talks to the same domain. */
export interface KintoneAppOptions extends GateOptions {
  readonly app: string;
  readonly gate?: RequestGate;
}

/** Field codes of an app's own system fields; their names depend on the tenant's language, so they are read. */
export interface SystemCodes {
  readonly updatedTime: string;
  readonly modifier: string;
}

/** One app in use: its client, its gate and its form, read once. */
export interface KintoneApp {
  readonly id: string;
  readonly client: KintoneClient;
  readonly gate: AppGate;
  schema(): Promise<Result<Schema>>;
  codes(): Promise<Result<SystemCodes>>;
}

/** Opens an app without sending anything yet. */
export const openKintoneApp = (client: KintoneClient, options: KintoneAppOptions): KintoneApp => {
  const gate = (options.gate ?? new RequestGate(options)).of(options.app);
  let form: Promise<Result<Schema>> | null = null;
  const schema = async (): Promise<Result<Schema>> => {
    form ??= readKintoneSchema(client, options.app, options.clock, gate);
    const result = await form;
    if (!result.ok) form = null;
    return result;
  };
  const codes = async (): Promise<Result<SystemCodes>> => {
    const form = await schema();
    if (!form.ok) return form;
    const codeOf = (native: string) => form.value.fields.find((it) => it.native === native)?.code ?? '';
    return ok({ updatedTime: codeOf('UPDATED_TIME'), modifier: codeOf('MODIFIER') });
  };
  return { id: options.app, client, gate, schema, codes };
};
