import { decodePairing } from '../../shared/bridge/pairing.ts';
import type { Behaviour, Secrets, Settings, Site } from './settings.ts';

/** What a company can deploy through the browser's policy; see `managed-schema.json`. */
export interface Policy {
  readonly pairingCodes?: readonly string[];
  readonly tokens?: Secrets['tokens'];
  readonly phonePassword?: string;
  readonly behaviour?: Partial<Behaviour>;
}

/** Settings under a policy, and which switches the person cannot move any more. */
export interface Governed {
  readonly settings: Settings;
  readonly secrets: Secrets;
  readonly locked: readonly (keyof Behaviour)[];
  /** Origins that come from the policy and cannot be removed. */
  readonly fixedSites: readonly string[];
}

/** Lays a policy over what the person chose: deployed sites and switches win, personal ones stay beside them. */
export const withPolicy = (settings: Settings, secrets: Secrets, policy: Policy): Governed => {
  const deployed = (policy.pairingCodes ?? []).flatMap((code): Site[] => {
    const pairing = decodePairing(code);
    return pairing.ok ? [{ ...pairing.value, pairedAt: null }] : [];
  });
  const fixed = new Set(deployed.map((it) => it.origin));
  return {
    settings: {
      ...settings,
      sites: [...deployed, ...settings.sites.filter((it) => !fixed.has(it.origin))],
      behaviour: { ...settings.behaviour, ...policy.behaviour },
    },
    secrets: {
      ...secrets,
      tokens: mergeTokens(secrets.tokens, policy.tokens ?? {}),
      phonePassword: policy.phonePassword ?? secrets.phonePassword,
    },
    locked: Object.keys(policy.behaviour ?? {}) as (keyof Behaviour)[],
    fixedSites: [...fixed],
  };
};

const mergeTokens = (own: Secrets['tokens'], deployed: Secrets['tokens']): Secrets['tokens'] =>
  Object.fromEntries(
    [...new Set([...Object.keys(own), ...Object.keys(deployed)])].map((origin) => [
      origin,
      { ...own[origin], ...deployed[origin] },
    ]),
  );
