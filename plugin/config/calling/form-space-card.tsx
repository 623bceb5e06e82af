import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Fault } from '../../../shared/fault/fault.ts';
import { Banner } from '../../../shared/look/banner.tsx';
import { Button } from '../../../shared/look/button.tsx';
import { Card } from '../../../shared/look/card.tsx';
import { settingsPlacesWords } from '../../../shared/words/settings-places.ts';
import { faultText } from '../model/describe.ts';
import { useModel, useWords } from '../model/use-model.ts';

interface Props {
  readonly app: string;
  /** The element id that our script looks for on the form. */
  readonly space: 'renkei-calls' | 'renkei-sync';
}

type State = 'looking' | 'there' | 'missing' | 'adding' | 'added';

/** Offers a place of our own at the foot of an app's form, since kintone lets a plugin draw only where a blank space is. */
export const FormSpaceCard = ({ app, space }: Props) => {
  const model = useModel();
  const words = useWords(settingsPlacesWords).space;
  const state = useSignal<State>('looking');
  const fault = useSignal<Fault | null>(null);
  const { kintone, appSettingsAddress, language } = model.door;
  useEffect(() => {
    void kintone.missingSpaces(app, [space]).then((found) => {
      // Who may not see the form is offered nothing.
      if (found.ok) state.value = found.value.length > 0 ? 'missing' : 'there';
    });
  }, [kintone, app, space, state]);
  const add = async () => {
    state.value = 'adding';
    const added = await kintone.addSpaces(app, [space]);
    fault.value = added.ok ? null : added.fault;
    state.value = added.ok ? 'added' : 'missing';
  };
  if (state.value === 'looking' || state.value === 'there') return null;
  return (
    <Card title={words.title[space]}>
      <div class="rk-stack">
        {state.value === 'added' ? (
          <Banner
            tone="good"
            role="status"
            title={words.added}
            actions={<a href={appSettingsAddress(app)}>{words.toApp}</a>}
          />
        ) : (
          <>
            <p class="rk-soft">{words.text[space]}</p>
            <p class="rk-note">{words.consent}</p>
            <div class="rk-row">
              <Button icon="plus" busy={state.value === 'adding' ? words.adding : null} onClick={add}>
                {words.add}
              </Button>
            </div>
          </>
        )}
        {fault.value && (
          <Banner tone="bad" role="alert" title={words.failed}>
            {faultText(fault.value, language).what}
          </Banner>
        )}
      </div>
    </Card>
  );
};
