import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Banner } from '../../../shared/look/banner.tsx';
import { Button } from '../../../shared/look/button.tsx';
import { Field } from '../../../shared/look/field.tsx';
import { TextInput } from '../../../shared/look/text-input.tsx';
import { settingsWizardWords } from '../../../shared/words/settings-wizard.ts';
import { type AppLoading, loadApp } from '../model/app-loading.ts';
import { useCommonWords, useModel, useWords } from '../model/use-model.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  /** The app that is chosen now, or ''. */
  readonly app: string;
  readonly onApp: (app: string) => void;
}

/** An app by its number, its address, or from the list; loading it proves that it can be read. */
export const AppChooser = ({ id, label, app, onApp }: Props) => {
  const model = useModel();
  const words = useWords(settingsWizardWords).apps;
  const common = useCommonWords();
  const text = useSignal(app);
  const loading = useSignal<AppLoading>({ state: 'idle' });
  const apps = model.schemas.apps.get('').value;
  const load = async () => {
    loading.value = { state: 'loading' };
    loading.value = await loadApp(model, text.value);
    if (loading.value.state === 'ready') onApp(loading.value.app);
  };
  // An app that is already chosen is shown as loaded, without anybody pressing anything.
  useEffect(() => {
    if (app) void load();
  }, []);
  const wrong =
    loading.value.state === 'badAddress'
      ? words.badAddress
      : loading.value.state === 'otherDomain'
        ? words.otherDomain(loading.value.origin)
        : null;
  return (
    <div class="rk-stack">
      <Field id={id} label={label} hint={words.hint} problem={wrong}>
        <div class="rk-row">
          <TextInput
            id={id}
            class="rk-grow"
            value={text.value}
            invalid={wrong !== null}
            list={`${id}-apps`}
            onText={(typed) => {
              text.value = typed;
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.isComposing) void load();
            }}
          />
          <Button
            icon="retry"
            busy={loading.value.state === 'loading' ? common.loading : null}
            onClick={load}
          >
            {common.reload}
          </Button>
        </div>
        <datalist id={`${id}-apps`}>
          {apps.state === 'ready' &&
            apps.value.map((it) => (
              <option key={it.id} value={it.id}>
                {it.name}
              </option>
            ))}
        </datalist>
      </Field>
      <AppOutcome loading={loading.value} />
    </div>
  );
};

const AppOutcome = ({ loading }: { loading: AppLoading }) => {
  const model = useModel();
  const words = useWords(settingsWizardWords).apps;
  const common = useCommonWords();
  if (loading.state === 'ready') {
    const name = model.schemas.leftSchemas.peek(loading.app)?.label ?? loading.app;
    const records = loading.records === null ? '?' : common.count(loading.records);
    return (
      <Banner tone="good" role="status" title={words.loaded}>
        {words.loadedAs(name, loading.fields, records)}
      </Banner>
    );
  }
  if (loading.state !== 'failed') return null;
  const causes: Readonly<Record<string, string>> = words.causes;
  return (
    <Banner tone="bad" role="alert" title={words.failed}>
      {causes[loading.fault.code] ?? words.causes.other} <code>{loading.fault.cause?.code}</code>
    </Banner>
  );
};
