import type { User } from './users.ts';

/** What an API token may do in its app. */
export type TokenPermission = 'view' | 'add' | 'edit' | 'delete' | 'admin';

/** A token as it was issued. */
export interface ApiToken {
  readonly token: string;
  readonly appId: string;
  readonly permissions: readonly TokenPermission[];
}

/** Whoever makes a request: a person, or the API tokens that were sent along. */
export type Actor =
  | { readonly kind: 'user'; readonly user: User }
  | { readonly kind: 'token'; readonly tokens: readonly ApiToken[] };

/** The person that records name for what was done with a token alone. */
export const tokenUser = { code: 'Administrator', name: 'Administrator' } as const;

/** The code and name that go into 作成者 and 更新者. */
export const signature = (actor: Actor): { code: string; name: string } =>
  actor.kind === 'user' ? { code: actor.user.code, name: actor.user.name } : { ...tokenUser };
