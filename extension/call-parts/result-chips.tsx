import type { Call } from '../../shared/call/call.ts';
import { callWords } from '../../shared/words/calls.ts';
import type { Language } from '../../shared/words/words.ts';
import { send } from '../chrome/messages.ts';
import { resultChoices } from './result-choices.ts';

interface Props {
  readonly call: Call;
  readonly language: Language;
}

/** What came of the call, one of a few words; chosen is saved, chosen again is taken back. */
export const ResultChips = ({ call, language }: Props) => (
  <fieldset class="rx-chips" aria-label={callWords[language].result}>
    {resultChoices(language).map(({ value, label }, at, all) => (
      <button
        key={value}
        type="button"
        class={at === all.length - 1 ? 'rx-chip bad' : 'rx-chip'}
        aria-pressed={call.result === value}
        onClick={() => send('result.chosen', { call: call.id, result: call.result === value ? '' : value })}
      >
        <span class="n">{at + 1}</span>
        {label}
      </button>
    ))}
  </fieldset>
);
