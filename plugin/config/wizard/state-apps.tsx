import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Fault } from '../../../shared/fault/fault.ts';
import { Banner } from '../../../shared/look/banner.tsx';
import { Button } from '../../../shared/look/button.tsx';
import { Card } from '../../../shared/look/card.tsx';
import { ToneIcon } from '../../../shared/look/pill.tsx';
import { settingsConnectionWords } from '../../../shared/words/settings-connection.ts';
import { settingsWizardWords } from '../../../shared/words/settings-wizard.ts';
import { useModel, useWords } from '../model/use-model.ts';
import type { StateApps } from '../settings-door.ts';

/** Makes the two apps that keep runs and links, only when the admin says so; or takes those of an earlier setup. */
export const StateAppsCard = () => {
  const model = useModel();
  const words = useWords(settingsWizardWords).apps.state;
  const states = useWords(settingsConnectionWords).states;
  const making = useSignal(false);
  const fault = useSignal<Fault | null>(null);
  const found = useSignal<StateApps | null>(null);
  const used = model.config.draft.value.stateApps;
  const use = (stateApps: StateApps) => model.config.change((it) => ({ ...it, stateApps }));
  useEffect(() => {
    if (used) return;
    void model.door.kintone.findStateApps().then((it) => {
      found.value = it.ok ? it.value : null;
    });
  }, []);
  const make = async () => {
    making.value = true;
    fault.value = null;
    const made = await model.door.kintone.makeStateApps();
    making.value = false;
    if (made.ok) use(made.value);
    else fault.value = made.fault;
  };
  const link = (app: string, name: string) => (
    <a href={model.door.appAddress(app)} target="_blank" rel="noreferrer">
      {name}
    </a>
  );
  return (
    <Card title={words.title}>
      <p class="rk-soft">{words.text}</p>
      {used ? (
        <p class="rk-line">
          <ToneIcon tone="good" label={states.good} />
          {words.made} {link(used.log, words.log)} {link(used.links, words.links)}
        </p>
      ) : (
        <div class="rk-stack">
          <p class="rk-note">{found.value ? words.found : words.consent}</p>
          <div class="rk-row">
            {found.value ? (
              <Button look="primary" onClick={() => found.value && use(found.value)}>
                {words.useFound}
              </Button>
            ) : (
              <Button look="primary" busy={making.value ? words.making : null} onClick={make}>
                {words.make}
              </Button>
            )}
          </div>
          {fault.value && (
            <Banner tone="bad" role="alert" title={words.failed}>
              {fault.value.code === 'PERMISSION_MISSING' ? words.needRight : null}{' '}
              <code>{fault.value.cause?.message ?? fault.value.code}</code>
            </Banner>
          )}
        </div>
      )}
    </Card>
  );
};
