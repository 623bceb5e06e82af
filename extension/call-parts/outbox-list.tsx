import type { Call } from '../../shared/call/call.ts';
import { Icon } from '../../shared/look/icon.tsx';
import type { Delivery } from '../../shared/ports/call-store.ts';
import type { CallWords } from '../../shared/words/calls.ts';
import type { PhonePanelWords } from '../../shared/words/phone-panel.ts';
import { shortTime } from './short-time.ts';

interface Props {
  readonly waiting: readonly { readonly call: Call; readonly delivery: Delivery }[];
  readonly words: CallWords;
  readonly text: PhonePanelWords;
}

const codeOf = (error: string): string => error.split(' ')[0] ?? '';
const detailOf = (error: string): string => error.split(' ').slice(1).join(' ');

const stateOf = ({ attempts, nextTryAt }: Delivery, text: PhonePanelWords): string => {
  const seconds = nextTryAt ? Math.round((Date.parse(nextTryAt) - Date.now()) / 1000) : 0;
  return [attempts > 0 && text.attempts(attempts), seconds > 0 ? text.nextTry(seconds) : text.waiting]
    .filter(Boolean)
    .join('・');
};

/** Calls on their way to kintone; a refused one says why, in our words and in kintone's. */
export const OutboxList = ({ waiting, words, text }: Props) => (
  <ul class="rx-outbox">
    {waiting.map(({ call, delivery }) => (
      <li key={call.id}>
        <p>
          <b>{call.party?.name ?? call.shown}</b>
          <span class="rk-soft">
            {words.direction[call.direction]}　{shortTime(call.requestedAt, words)}
          </span>
        </p>
        <p class="rk-soft">{stateOf(delivery, text)}</p>
        {delivery.lastError && (
          <p class="rx-outbox-error" title={detailOf(delivery.lastError)}>
            <Icon name="warn" size={14} />
            {text.problems[codeOf(delivery.lastError)] ?? text.problemOther}
          </p>
        )}
      </li>
    ))}
  </ul>
);
