import { useSignal } from '@preact/signals';
import type { Calling } from '../../../shared/config/config.ts';
import { Banner } from '../../../shared/look/banner.tsx';
import { Button } from '../../../shared/look/button.tsx';
import { Card } from '../../../shared/look/card.tsx';
import { Checkbox } from '../../../shared/look/checkbox.tsx';
import { Field } from '../../../shared/look/field.tsx';
import { IconButton } from '../../../shared/look/icon-button.tsx';
import { Select } from '../../../shared/look/select.tsx';
import { Skeleton } from '../../../shared/look/skeleton.tsx';
import { settingsCallingWords } from '../../../shared/words/settings-calling.ts';
import { guessCustomer, nameFields, phoneFields, unfilledRequired } from '../model/calling-fields.rules.ts';
import { faultText } from '../model/describe.ts';
import { useCommonWords, useModel, useWords } from '../model/use-model.ts';
import { AppChooser } from '../wizard/app-chooser.tsx';

type Customer = Calling['customers'][number];

interface Props {
  readonly calling: Calling;
  readonly onChange: (part: Partial<Calling>) => void;
}

/** The apps that hold customers, each with its phone fields; every field is chosen, none typed. */
export const CustomerApps = ({ calling, onChange }: Props) => {
  const model = useModel();
  const words = useWords(settingsCallingWords).customers;
  const adding = useSignal(calling.customers.length === 0);
  const set = (customers: readonly Customer[]) => onChange({ customers });
  const add = (app: string) => {
    const schema = model.schemas.leftSchemas.peek(app);
    if (!schema || calling.customers.some((it) => it.app === app)) return;
    adding.value = false;
    set([...calling.customers, { app, ...guessCustomer(schema) }]);
  };
  return (
    <Card title={words.title}>
      <div class="rk-stack">
        <p class="rk-soft">{words.text}</p>
        {calling.customers.map((it) => (
          <CustomerApp
            key={it.app}
            customer={it}
            createUnknown={calling.createUnknown}
            onChange={(next) => set(calling.customers.map((other) => (other.app === it.app ? next : other)))}
            onRemove={() => set(calling.customers.filter((other) => other.app !== it.app))}
          />
        ))}
        {adding.value ? (
          <AppChooser
            id="rk-customer-app"
            label={words.app}
            app={calling.customers.length === 0 ? model.door.app : ''}
            onApp={add}
          />
        ) : (
          <div class="rk-row">
            <Button
              icon="plus"
              onClick={() => {
                adding.value = true;
              }}
            >
              {words.add}
            </Button>
          </div>
        )}
        <Checkbox
          id="rk-create-unknown"
          checked={calling.createUnknown}
          label={words.createUnknown}
          hint={words.createUnknownHint}
          onToggle={(createUnknown) => onChange({ createUnknown })}
        />
      </div>
    </Card>
  );
};

interface AppProps {
  readonly customer: Customer;
  readonly createUnknown: boolean;
  readonly onChange: (customer: Customer) => void;
  readonly onRemove: () => void;
}

const CustomerApp = ({ customer, createUnknown, onChange, onRemove }: AppProps) => {
  const model = useModel();
  const common = useCommonWords();
  const words = useWords(settingsCallingWords).customers;
  const loaded = model.schemas.leftSchemas.get(customer.app).value;
  const apps = model.schemas.apps.get('').value;
  const name = apps.state === 'ready' ? apps.value.find((it) => it.id === customer.app)?.name : undefined;
  if (loaded.state === 'loading') return <Skeleton lines={3} label={common.loading} />;
  if (loaded.state === 'failed')
    return (
      <Banner
        tone="bad"
        title={faultText(loaded.fault, model.door.language).what}
        actions={
          <Button icon="trash" onClick={onRemove}>
            {words.remove}
          </Button>
        }
      />
    );
  const phones = phoneFields(loaded.value);
  const unfilled = unfilledRequired(loaded.value, customer.phoneFields);
  const toggle = (code: string, on: boolean) =>
    onChange({
      ...customer,
      phoneFields: on ? [...customer.phoneFields, code] : customer.phoneFields.filter((it) => it !== code),
    });
  return (
    <section class="rk-box">
      <header class="rk-row">
        <h3 class="rk-grow">{name ?? loaded.value.label}</h3>
        <IconButton icon="trash" label={words.remove} size="small" onClick={onRemove} />
      </header>
      <fieldset class="rk-field">
        <legend class="rk-label">{words.phones}</legend>
        <div class="rk-row wrap">
          {phones.map((it) => (
            <Checkbox
              key={it.code}
              checked={customer.phoneFields.includes(it.code)}
              label={
                <>
                  {it.label} <code class="rk-faint">{it.code}</code>
                </>
              }
              onToggle={(on) => toggle(it.code, on)}
            />
          ))}
        </div>
        <p class={customer.phoneFields.length === 0 ? 'rk-problem' : 'rk-hint'}>
          {phones.length === 0
            ? words.noPhones
            : customer.phoneFields.length === 0
              ? words.missing
              : words.phonesHint}
        </p>
      </fieldset>
      <Field id={`rk-name-${customer.app}`} label={words.name}>
        <Select
          id={`rk-name-${customer.app}`}
          value={customer.nameField}
          placeholder={common.choose}
          options={nameFields(loaded.value).map((it) => ({
            value: it.code,
            label: common.withCode(it.label, it.code),
          }))}
          onPick={(nameField) => onChange({ ...customer, nameField })}
        />
      </Field>
      {createUnknown && unfilled.length > 0 && (
        <Banner tone="warn" title={words.required(unfilled.map((it) => it.label).join('、'))} />
      )}
    </section>
  );
};
