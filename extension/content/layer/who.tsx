import type { CallParty } from '../../../shared/call/call.ts';
import { words } from '../model.ts';

/** A customer as people say it: company, name, number; for a stranger the number alone. */
export const Who = ({ party, number }: { readonly party: CallParty | null; readonly number: string }) => {
  if (!party) {
    return (
      <div class="rx-who">
        <p class="rk-soft">{words.value.notRegistered}</p>
        <p class="rx-name">{number}</p>
      </div>
    );
  }
  return (
    <div class="rx-who">
      {party.company && party.company !== party.name && <p class="rk-soft">{party.company}</p>}
      <p class="rx-name">{words.value.respectful(party.name)}</p>
      <p>{number}</p>
    </div>
  );
};
