import { dialLink, linkPresets } from '../../../shared/call/link-template.ts';
import type { Calling, DiallerSetting } from '../../../shared/config/config.ts';
import { Banner } from '../../../shared/look/banner.tsx';
import { Card } from '../../../shared/look/card.tsx';
import { Field } from '../../../shared/look/field.tsx';
import { RadioGroup } from '../../../shared/look/radio-group.tsx';
import { Select } from '../../../shared/look/select.tsx';
import { TextInput } from '../../../shared/look/text-input.tsx';
import { settingsCallingWords } from '../../../shared/words/settings-calling.ts';
import { useCommonWords, useWords } from '../model/use-model.ts';

interface Props {
  readonly calling: Calling;
  readonly onChange: (part: Partial<Calling>) => void;
}

const ways = ['link', 'http'] as const;

const fresh: Readonly<Record<(typeof ways)[number], DiallerSetting>> = {
  link: { kind: 'link', template: 'tel:{e164}' },
  http: { kind: 'http', url: 'https://', eventsUrl: '', extension: '' },
};

const sample = { e164: '+81301452290', national: '03-0145-2290', ext: '' };

/** How calls are made: by a link, or through the phone system's API. */
export const DiallerForm = ({ calling, onChange }: Props) => {
  const words = useWords(settingsCallingWords);
  const { dialler } = calling;
  const put = (next: DiallerSetting) => onChange({ dialler: next });
  return (
    <Card title={words.dialler.title}>
      <div class="rk-stack">
        <RadioGroup
          name="rk-dialler"
          legend={words.dialler.title}
          look="cards"
          legendHidden
          value={dialler.kind}
          choices={ways.map((value) => ({
            value,
            label: <b>{words.dialler.kinds[value]}</b>,
            hint: words.dialler.about[value],
          }))}
          onPick={(kind) => put(fresh[kind as (typeof ways)[number]])}
        />
        {dialler.kind === 'link' && (
          <LinkForm template={dialler.template} onTemplate={(template) => put({ kind: 'link', template })} />
        )}
        {dialler.kind === 'http' && (
          <>
            <Address
              id="rk-dial-url"
              label={words.dialler.url}
              value={dialler.url}
              onText={(url) => put({ ...dialler, url })}
            />
            <Address
              id="rk-dial-events"
              label={words.dialler.eventsUrl}
              value={dialler.eventsUrl}
              onText={(eventsUrl) => put({ ...dialler, eventsUrl })}
            />
          </>
        )}
        {dialler.kind === 'sip' && <Banner tone="warn" title={words.dialler.sipNotYet} />}
        {dialler.kind === 'http' && <p class="rk-note">{words.dialler.password}</p>}
        <Field id="rk-region" label={words.region}>
          <Select
            id="rk-region"
            value={calling.region}
            options={Object.entries(words.regions).map(([value, label]) => ({ value, label }))}
            onPick={(region) => onChange({ region })}
          />
        </Field>
      </div>
    </Card>
  );
};

const LinkForm = ({ template, onTemplate }: { template: string; onTemplate: (template: string) => void }) => {
  const common = useCommonWords();
  const words = useWords(settingsCallingWords).dialler;
  const made = dialLink(template, sample);
  const preset = Object.entries(linkPresets).find(([, it]) => it === template)?.[0] ?? '';
  return (
    <>
      <Field id="rk-preset" label={words.preset}>
        <Select
          id="rk-preset"
          value={preset}
          placeholder={common.choose}
          options={Object.keys(linkPresets).map((it) => ({ value: it, label: it }))}
          onPick={(it) => onTemplate(linkPresets[it] ?? template)}
        />
      </Field>
      <Field
        id="rk-template"
        label={words.template}
        hint={made.ok ? <code>{made.value}</code> : words.templateHint}
        problem={made.ok ? null : words.badTemplate}
      >
        <TextInput id="rk-template" mono value={template} invalid={!made.ok} onText={onTemplate} />
      </Field>
    </>
  );
};

interface AddressProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
}

const Address = ({ id, label, value, onText }: AddressProps) => {
  const words = useWords(settingsCallingWords).dialler;
  const bad = value !== '' && !/^https:\/\/[^\s/]+|^http:\/\/localhost/.test(value);
  return (
    <Field id={id} label={label} problem={bad ? words.badUrl : null}>
      <TextInput id={id} mono value={value} invalid={bad} onText={onText} />
    </Field>
  );
};
