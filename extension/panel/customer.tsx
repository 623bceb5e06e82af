import type { Call } from '../../shared/call/call.ts';
import { Button } from '../../shared/look/button.tsx';
import { send } from '../chrome/messages.ts';
import { words } from './model.ts';

/** Who is on the line, as the customer card of a call. */
export const Customer = ({ call }: { readonly call: Call }) => {
  const text = words.value;
  const { party } = call;
  if (!party) {
    return (
      <div class="px-who">
        <p class="px-co">{text.notRegistered}</p>
        <p class="px-nm">{call.shown}</p>
      </div>
    );
  }
  return (
    <div class="px-who">
      {party.company && party.company !== party.name && <p class="px-co">{party.company}</p>}
      <p class="px-nm">{text.respectful(party.name)}</p>
      <p class="px-no">{call.shown}</p>
      <Button
        look="plain"
        size="small"
        icon="doc"
        class="px-open"
        onClick={() => send('record.opened', { app: party.app, recordId: party.recordId })}
      >
        {text.openRecord}
      </Button>
    </div>
  );
};
