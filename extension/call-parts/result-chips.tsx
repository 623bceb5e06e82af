import type { Call } from '../../shared/call/call.ts';
import type { CallWords } from '../../shared/words/calls.ts';
import { send } from '../chrome/messages.ts';

/** What came of the call, one of a few words; chosen is saved, chosen again is taken back. */
export const ResultChips = ({ call, words }: { readonly call: Call; readonly words: CallWords }) => (
  <fieldset class="rx-chips" aria-label={words.result}>
    {words.results.map(({ value, label }, at) => (
      <button
        key={value}
        type="button"
        class={at === words.results.length - 1 ? 'rx-chip bad' : 'rx-chip'}
        aria-pressed={call.result === value}
        onClick={() => send('result.chosen', { call: call.id, result: call.result === value ? '' : value })}
      >
        <span class="n">{at + 1}</span>
        {label}
      </button>
    ))}
  </fieldset>
);
