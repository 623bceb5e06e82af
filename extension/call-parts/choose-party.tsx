import type { Call, CallParty } from '../../shared/call/call.ts';
import type { CallWords } from '../../shared/words/calls.ts';
import { send } from '../chrome/messages.ts';

const isSame = (a: CallParty | null, b: CallParty | null): boolean =>
  a?.app === b?.app && a?.recordId === b?.recordId;

/** Several customers with one number: the best guess is chosen, any other is one click away. */
export const ChooseParty = ({ call, words }: { readonly call: Call; readonly words: CallWords }) => {
  const known = [call.party, ...(call.others ?? [])].filter((it) => it !== null);
  const choices = known.filter((it, at) => known.findIndex((other) => isSame(it, other)) === at);
  return (
    <fieldset class="rx-choose">
      <legend class="rk-soft">{words.whichCustomer}</legend>
      {[...choices, null].map((party) => (
        <label key={party ? `${party.app}-${party.recordId}` : 'none'}>
          <input
            type="radio"
            name={`party-${call.id}`}
            checked={isSame(party, call.party)}
            onChange={() => send('party.chosen', { call: call.id, party })}
          />
          <span>
            {party ? (
              <>
                <b>{party.name}</b> {party.company !== party.name && party.company}
              </>
            ) : (
              words.noneOfThem
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
};
