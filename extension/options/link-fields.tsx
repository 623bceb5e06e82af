import { dialLink, linkPresets } from '../../shared/call/link-template.ts';
import { Field } from '../../shared/look/field.tsx';
import { Select } from '../../shared/look/select.tsx';
import { TextInput } from '../../shared/look/text-input.tsx';
import { text } from './model.ts';

/** A number to show what a template makes of one. */
export const sampleNumber = { e164: '+81312345678', national: '03-1234-5678', ext: '12' };

/** Which link opens the phone app: one of the known ones, or a template of one's own, shown at once with a number in it. */
export const LinkFields = (props: {
  readonly template: string;
  readonly onTemplate: (template: string) => void;
}) => {
  const words = text.value;
  const preset = Object.entries(linkPresets).find(([, template]) => template === props.template)?.[0];
  const link = dialLink(props.template, sampleNumber);
  return (
    <>
      <Field id="preset" label={words.how}>
        <Select
          id="preset"
          value={preset ?? 'own'}
          options={[
            ...Object.keys(linkPresets).map((value) => ({ value, label: words.presets[value] ?? value })),
            { value: 'own', label: words.ownLink },
          ]}
          onPick={(value) => props.onTemplate(linkPresets[value] ?? 'https://')}
        />
      </Field>
      <Field
        id="template"
        label={words.linkLabel}
        hint={link.ok ? words.linkOpens(link.value) : words.linkHint}
        problem={link.ok ? null : words.linkWrong}
      >
        <TextInput id="template" mono value={props.template} invalid={!link.ok} onText={props.onTemplate} />
      </Field>
    </>
  );
};
