import { useEffect, useState } from 'preact/hooks';
import { dialLink } from '../../shared/call/link-template.ts';
import type { DiallerSetting } from '../../shared/config/config.ts';
import { Button } from '../../shared/look/button.tsx';
import { Field } from '../../shared/look/field.tsx';
import { Segmented } from '../../shared/look/segmented.tsx';
import { TextInput } from '../../shared/look/text-input.tsx';
import { diallerSettingOf, plainCalling, wantsExtension } from '../settings/settings.ts';
import { HttpFields } from './http-fields.tsx';
import { LineTest } from './line-test.tsx';
import { LinkFields, sampleNumber } from './link-fields.tsx';
import { callText, changeSecrets, changeSettings, governed, text } from './model.ts';
import { type Account, ServerAccount } from './server-account.tsx';

interface Draft extends Account {
  readonly dialler: DiallerSetting | null;
  readonly user: string;
}

const emptyHttp: DiallerSetting = { kind: 'http', url: '', eventsUrl: '', extension: '' };

const draftNow = (): Draft => {
  const { dialler, extension = '', callerId, user } = governed.value.settings;
  return { dialler, extension, callerId, user, password: '' };
};

/** How this person calls: as the settings say, by a phone app, or through a phone server; with a test that connects. */
export const PhoneSection = () => {
  const words = text.value;
  const [draft, setDraft] = useState(draftNow);
  const [state, setState] = useState<'clean' | 'dirty' | 'saved'>('clean');
  const stored = governed.value.settings;
  // Settings changed elsewhere (a pairing): shown, unless something is being typed here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the stored settings count
  useEffect(() => {
    if (state !== 'dirty') setDraft(draftNow());
  }, [stored]);
  const edit = (change: Partial<Draft>) => {
    setDraft({ ...draft, ...change });
    setState('dirty');
  };
  const paired = stored.sites[0]?.calling.dialler ?? plainCalling.dialler;
  const { dialler } = draft;
  const effective = dialler ?? paired;
  const linkWrong = dialler?.kind === 'link' && !dialLink(dialler.template, sampleNumber).ok;
  const save = async () => {
    if (draft.password) await changeSecrets((it) => ({ ...it, phonePassword: draft.password }));
    const { callerId, user, extension } = draft;
    await changeSettings((it) => ({ ...it, dialler, callerId, user, extension: extension.trim() }));
    setDraft({ ...draft, password: '' });
    setState('saved');
  };

  return (
    <>
      <header class="ox-head">
        <h2>{words.nav.phone}</h2>
        <Segmented
          label={words.how}
          value={dialler?.kind ?? 'paired'}
          choices={(['paired', 'link', 'http'] as const).map((value) => ({
            value,
            label: words.ways[value],
          }))}
          onPick={(value) => edit({ dialler: diallerFor(value) })}
        />
      </header>
      <p class="ox-about">{dialler === null ? words.asPaired(words.kinds[paired.kind]) : words.phoneText}</p>
      {effective.kind === 'sip' && <p class="ox-about">{words.sipNotYet}</p>}
      <div class="ox-form">
        {dialler?.kind === 'link' && (
          <LinkFields
            template={dialler.template}
            onTemplate={(template) => edit({ dialler: { kind: 'link', template } })}
          />
        )}
        {dialler?.kind === 'http' && (
          <HttpFields setting={dialler} onSetting={(setting) => edit({ dialler: setting })} />
        )}
        {effective.kind === 'http' && (
          <ServerAccount
            account={draft}
            ownExtension={dialler === null && wantsExtension(paired)}
            onEdit={edit}
          />
        )}
        <Field id="user" label={words.userLabel} hint={words.userHint}>
          <TextInput id="user" value={draft.user} onText={(user) => edit({ user })} />
        </Field>
      </div>
      <div class="ox-acts">
        <Button
          look="primary"
          blocked={linkWrong ? words.linkWrong : state === 'dirty' ? null : words.saved}
          onClick={save}
        >
          {words.save}
        </Button>
        {effective.kind === 'http' && (
          <LineTest blocked={state === 'dirty' ? words.testNeedsSaving : missingExtension()} />
        )}
        <span role="status" class="rk-soft rk-small">
          {{ clean: '', dirty: words.unsaved, saved: words.saved }[state]}
        </span>
      </div>
    </>
  );
};

const missingExtension = (): string | null => {
  const { settings } = governed.value;
  const gap = wantsExtension(diallerSettingOf(settings, settings.sites[0] ?? null));
  return gap ? (callText.value.reasons.noExtension ?? null) : null;
};

const diallerFor = (kind: string): DiallerSetting | null => {
  if (kind === 'paired') return null;
  const { dialler, sites } = governed.value.settings;
  const known = [dialler, sites[0]?.calling.dialler].find((it) => it?.kind === kind);
  return known ?? (kind === 'http' ? emptyHttp : plainCalling.dialler);
};
