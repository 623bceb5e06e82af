import { CallLine } from './call-line.tsx';
import { missed, panelWords } from './model.ts';

/** Missed calls that still wait for somebody to call back. */
export const MissedView = () => {
  const text = panelWords.value;
  return (
    <>
      <h2 class="px-h">{text.tabs.missed}</h2>
      {missed.value.length === 0 ? (
        <p class="px-empty">{text.noMissed}</p>
      ) : (
        <ul class="px-list">
          {missed.value.map((call) => (
            <CallLine key={call.id} call={call} />
          ))}
        </ul>
      )}
    </>
  );
};
