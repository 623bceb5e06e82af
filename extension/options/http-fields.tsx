import type { DiallerSetting } from '../../shared/config/config.ts';
import { Field } from '../../shared/look/field.tsx';
import { TextInput } from '../../shared/look/text-input.tsx';
import { text } from './model.ts';

const eventsBeside = (url: string): string => url.replace(/\/calls\/?$/, '/events');

interface HttpProps {
  readonly setting: Extract<DiallerSetting, { kind: 'http' }>;
  readonly onSetting: (setting: DiallerSetting) => void;
}

/** Where the phone server takes calls and tells events, and which extension this person has. */
export const HttpFields = ({ setting, onSetting }: HttpProps) => {
  const words = text.value;
  // Most servers keep their events beside their calls; who types only one address means both.
  const onUrl = (url: string) =>
    onSetting({
      ...setting,
      url,
      eventsUrl: setting.eventsUrl === eventsBeside(setting.url) ? eventsBeside(url) : setting.eventsUrl,
    });
  return (
    <>
      <Field id="url" label={words.urlLabel} hint={words.urlHint}>
        <TextInput id="url" type="url" value={setting.url} onText={onUrl} />
      </Field>
      <Field id="events" label={words.eventsLabel}>
        <TextInput
          id="events"
          type="url"
          value={setting.eventsUrl}
          onText={(eventsUrl) => onSetting({ ...setting, eventsUrl })}
        />
      </Field>
      <Field id="extension" label={words.extensionLabel}>
        <TextInput
          id="extension"
          value={setting.extension}
          onText={(extension) => onSetting({ ...setting, extension })}
        />
      </Field>
    </>
  );
};
