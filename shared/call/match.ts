import { phoneKey } from '../phone/key.ts';
import type { CallParty } from './call.ts';

/** Somebody who may be behind a number. */
export interface Candidate {
  readonly party: CallParty;
  /** The numbers on the record, as written there. */
  readonly phones: readonly string[];
  readonly doNotCall: boolean;
  /** The number stood on this very record. */
  readonly own: boolean;
}

/** Who a number belongs to, and why we think so. */
export interface Match {
  readonly party: CallParty | null;
  readonly others: readonly CallParty[];
  readonly doNotCall: boolean;
  /**
   * `record`: the record it stood on has this number. `number`: exactly one customer has it. `several`: more than one
   * has; the newest comes first and the user may choose. `page`: nobody has it, but it stood on a customer's page.
   */
  readonly reason: 'record' | 'number' | 'several' | 'page' | 'none';
}

const nobody: Match = { party: null, others: [], doNotCall: false, reason: 'none' };

/** Chooses the contact behind a number, however it is written on the records; candidates come newest first. */
export const matchContact = (
  number: string,
  candidates: readonly Candidate[],
  options: { readonly region: string },
): Match => {
  const key = phoneKey(number, options) ?? number;
  const same = candidates.filter((it) => it.phones.some((phone) => phoneKey(phone, options) === key));
  const own = candidates.find((it) => it.own);
  if (own && same.includes(own)) return matched(own, same, 'record');
  const [first, second] = same;
  if (first) return matched(first, same, second ? 'several' : 'number');
  return own ? matched(own, [], 'page') : nobody;
};

// One customer who must not be called is enough: the same number reaches all of them.
const matched = (best: Candidate, same: readonly Candidate[], reason: Match['reason']): Match => ({
  party: best.party,
  others: same.filter((it) => it !== best).map((it) => it.party),
  doNotCall: best.doNotCall || same.some((it) => it.doNotCall),
  reason,
});
