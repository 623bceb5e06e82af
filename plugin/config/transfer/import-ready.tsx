import { useSignal } from '@preact/signals';
import type { Config } from '../../../shared/config/config.ts';
import { Banner } from '../../../shared/look/banner.tsx';
import { Button } from '../../../shared/look/button.tsx';
import { Field } from '../../../shared/look/field.tsx';
import { TextInput } from '../../../shared/look/text-input.tsx';
import { settingsPlacesWords } from '../../../shared/words/settings-places.ts';
import { appsOf, remapApps } from '../model/import-config.ts';
import { useWords } from '../model/use-model.ts';

/** A sound configuration before it is taken: its apps may be exchanged for those of this environment. */
export const ImportReady = ({ config, onTake }: { config: Config; onTake: (config: Config) => void }) => {
  const words = useWords(settingsPlacesWords).transfer;
  const apps = useSignal<Readonly<Record<string, string>>>({});
  return (
    <div class="rk-stack">
      <Banner tone="good" role="status" title={words.good(config.jobs.length, config.connections.length)} />
      <div>
        <h3>{words.apps}</h3>
        <p class="rk-hint">{words.appsText}</p>
      </div>
      <div class="rk-row wrap">
        {appsOf(config).map((app) => (
          <Field key={app} id={`rk-remap-${app}`} label={words.from(app)}>
            <TextInput
              id={`rk-remap-${app}`}
              small
              value={apps.value[app] ?? app}
              onText={(text) => {
                apps.value = { ...apps.value, [app]: text.replace(/\D/g, '') };
              }}
            />
          </Field>
        ))}
      </div>
      <div class="rk-row">
        <Button look="primary" onClick={() => onTake(remapApps(config, apps.value))}>
          {words.take}
        </Button>
      </div>
    </div>
  );
};
