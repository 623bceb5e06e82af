import { signal } from '@preact/signals';
import type { Call } from '../../shared/call/call.ts';
import { Button } from '../../shared/look/button.tsx';
import { Icon } from '../../shared/look/icon.tsx';
import { CallLine } from './call-line.tsx';
import { dialNumber } from './dial-number.ts';
import { online, panelWords, recent, seesEvents, words } from './model.ts';
import { Notices } from './notices.tsx';

const keys: readonly (readonly [string, string])[] = [
  ['1', ''],
  ['2', 'ABC'],
  ['3', 'DEF'],
  ['4', 'GHI'],
  ['5', 'JKL'],
  ['6', 'MNO'],
  ['7', 'PQRS'],
  ['8', 'TUV'],
  ['9', 'WXYZ'],
  ['*', ''],
  ['0', '+'],
  ['#', ''],
];
const shownCalls = 30;

const typed = signal('');

const says = (call: Call, wanted: string): boolean =>
  [call.party?.name, call.party?.company, call.shown, call.number].some((it) =>
    it?.toLowerCase().includes(wanted),
  );

/** Dial pad and recent calls; what is typed narrows the calls, and can be dialled when it is a number. */
export const PhoneView = () => {
  const text = panelWords.value;
  const wanted = typed.value.trim();
  const calls = recent.value.filter((it) => says(it, wanted.toLowerCase())).slice(0, shownCalls);
  const offline = seesEvents.value && !online.value;
  const canDial = /\d{3,}/.test(wanted.normalize('NFKC').replace(/\D/g, ''));
  const dial = () => {
    if (!canDial || offline) return;
    void dialNumber(wanted);
    typed.value = '';
  };
  return (
    <>
      <Notices />
      <form
        class="px-dial"
        onSubmit={(event) => {
          event.preventDefault();
          dial();
        }}
      >
        <label class={wanted ? 'px-find typed' : 'px-find'}>
          <Icon name="search" />
          <input
            type="text"
            inputMode="tel"
            aria-label={text.find}
            placeholder={text.find}
            value={typed.value}
            autocomplete="off"
            onInput={(event) => {
              typed.value = event.currentTarget.value;
            }}
          />
        </label>
        <div class="px-keys">
          {keys.map(([key, letters]) => (
            <button
              key={key}
              type="button"
              aria-label={text.key(key)}
              onClick={() => {
                typed.value += key;
              }}
            >
              {key}
              <small>{letters}</small>
            </button>
          ))}
        </div>
        <Button
          type="submit"
          size="large"
          class="rx-call px-wide"
          icon="phone"
          blocked={canDial && !offline ? null : offline ? text.offlineTitle : text.find}
          onClick={dial}
        >
          {words.value.call}
        </Button>
      </form>
      <h2 class="px-h">{text.recent}</h2>
      {calls.length === 0 ? (
        <p class="px-empty">{recent.value.length === 0 ? text.noRecent : text.noneFound}</p>
      ) : (
        <ul class="px-list">
          {calls.map((call) => (
            <CallLine key={call.id} call={call} />
          ))}
        </ul>
      )}
    </>
  );
};
