import type { Call } from '../../shared/call/call.ts';
import { CallLine } from './call-line.tsx';
import { panelWords, recent } from './model.ts';

const shown = 5;

/** What this device remembers of a number. */
export const EarlierCalls = ({ call }: { readonly call: Call }) => {
  const text = panelWords.value;
  const calls = recent.value.filter((it) => it.number === call.number && it.id !== call.id).slice(0, shown);
  return (
    <section>
      <h2 class="px-h">{text.earlier}</h2>
      {calls.length === 0 ? (
        <p class="px-empty">{text.noEarlier}</p>
      ) : (
        <ul class="px-list">
          {calls.map((it) => (
            <CallLine key={it.id} call={it} />
          ))}
        </ul>
      )}
    </section>
  );
};
