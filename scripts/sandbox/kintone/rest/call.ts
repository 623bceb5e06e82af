import type { Language } from '../../../../shared/words/words.ts';
import type { Actor } from '../auth/actor.ts';
import type { Tenant } from '../tenant.ts';

/** Parameters as they came, from the address or from a JSON body. */
export type Parameters = Readonly<Record<string, unknown>>;

/** One REST call, after it is known who makes it. */
export interface Call {
  readonly tenant: Tenant;
  readonly method: string;
  readonly actor: Actor;
  readonly language: Language;
  readonly parameters: Parameters;
  /** The guest space named in the address. */
  readonly guestSpace: string | null;
  /** Whether settings that are being edited are meant (`/preview/`). */
  readonly preview: boolean;
  /** The apps this call touched, for the daily counter. */
  readonly touched: Set<string>;
  /** Whether the call stands inside a bulkRequest, which sends no webhooks. */
  readonly bulk: boolean;
}

/** A call that carries a file instead of parameters. */
export interface UploadCall extends Call {
  readonly form: FormData;
}

/** What one address does for one method. */
export interface Endpoint {
  /** Gives the body of a 200 answer, or a whole `Response`. */
  readonly run: (call: Call) => unknown | Promise<unknown>;
  /** Answers people only; an API token is refused. */
  readonly peopleOnly?: boolean;
  /** Parameters without which nothing is looked at; all that are missing are named at once. */
  readonly requires?: readonly string[];
}

/** Endpoints by method and path, such as `GET records.json`. */
export type Endpoints = Readonly<Record<string, Endpoint>>;
