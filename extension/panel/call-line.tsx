import type { Call } from '../../shared/call/call.ts';
import { callEntry } from '../../shared/call/call-entry.ts';
import { Icon } from '../../shared/look/icon.tsx';
import { IconButton } from '../../shared/look/icon-button.tsx';
import { resultLabel } from '../call-parts/result-choices.ts';
import { shortTime } from '../call-parts/short-time.ts';
import { dialNumber } from './dial-number.ts';
import { language, online, seesEvents, words } from './model.ts';

const outcomeOf = (call: Call): string => {
  const text = words.value;
  if (call.result) return resultLabel(call.result, language.value);
  const entry = callEntry(call);
  return entry ? text.outcomes[entry.outcome] : text.state[call.state];
};

const lengthOf = (call: Call): string => {
  const seconds = callEntry(call)?.seconds;
  return seconds ? words.value.seconds(seconds) : '';
};

/** One past call: who, when, how it ended, and a way to call again. */
export const CallLine = ({ call }: { readonly call: Call }) => {
  const text = words.value;
  const isMissed = call.direction === 'incoming' && call.state === 'missed';
  const sign = isMissed ? 'missed' : call.direction;
  const title = call.party?.company ?? call.party?.name ?? call.shown;
  const person = call.party?.company && call.party.name !== call.party.company ? call.party.name : null;
  const blocked = seesEvents.value && !online.value;
  return (
    <li>
      <span class={`px-dir ${sign}`} title={text.direction[call.direction]}>
        <Icon name={sign} label={text.direction[call.direction]} />
      </span>
      <div>
        <p class="px-cut" title={title}>
          {title}
        </p>
        <p class="px-cut rk-soft">
          {[person, shortTime(call.requestedAt, text), outcomeOf(call), lengthOf(call)]
            .filter(Boolean)
            .join('　')}
        </p>
      </div>
      <IconButton
        icon="phone"
        size="small"
        class="px-again"
        label={text.callTo(call.party?.name ?? call.shown)}
        disabled={blocked}
        onClick={() => dialNumber(call.number)}
      />
    </li>
  );
};
