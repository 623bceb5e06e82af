import type { Schema } from '../../../shared/field/schema.ts';
import { Checkbox } from '../../../shared/look/checkbox.tsx';
import { Select } from '../../../shared/look/select.tsx';
import { TextArea } from '../../../shared/look/text-area.tsx';
import { TextInput } from '../../../shared/look/text-input.tsx';
import { findTransform } from '../../../shared/transform/list.ts';
import { completeOptions } from '../../../shared/transform/run-steps.ts';
import type { OptionSpec, OptionValue, TransformStep } from '../../../shared/transform/transform.ts';
import { settingsMappingWords } from '../../../shared/words/settings-mapping.ts';
import { choiceName, optionName } from '../../../shared/words/transforms.ts';
import { optionText, readOption } from '../model/option-text.ts';
import { useCommonWords, useModel, useWords } from '../model/use-model.ts';

interface Props {
  readonly id: string;
  readonly step: TransformStep;
  readonly schema: Schema;
  readonly onChange: (step: TransformStep) => void;
}

/** The options of one step, each with the control its kind asks for. */
export const StepOptions = ({ id, step, schema, onChange }: Props) => {
  const transform = findTransform(step.id);
  if (!transform) return null;
  const options = completeOptions(transform, step.options);
  return (
    <>
      {transform.options.map((spec) => (
        <OptionControl
          key={spec.name}
          id={`${id}-${spec.name}`}
          transform={step.id}
          spec={spec}
          schema={schema}
          value={options[spec.name] ?? spec.default}
          onValue={(value) => onChange({ ...step, options: { ...step.options, [spec.name]: value } })}
        />
      ))}
    </>
  );
};

interface ControlProps {
  readonly id: string;
  readonly transform: string;
  readonly spec: OptionSpec;
  readonly schema: Schema;
  readonly value: OptionValue;
  readonly onValue: (value: OptionValue) => void;
}

const OptionControl = ({ id, transform, spec, schema, value, onValue }: ControlProps) => {
  const language = useModel().door.language;
  const words = useWords(settingsMappingWords);
  const common = useCommonWords();
  const label = optionName(transform, spec.name, language);
  if (spec.kind === 'flag') return <Checkbox checked={value === true} label={label} onToggle={onValue} />;
  if (spec.kind === 'choice' || spec.kind === 'field') {
    const options =
      spec.kind === 'choice'
        ? (spec.choices ?? []).map((it) => ({
            value: it,
            label: choiceName(transform, spec.name, it, language),
          }))
        : schema.fields.map((it) => ({ value: it.code, label: common.withCode(it.label, it.code) }));
    return (
      <Select
        id={id}
        small
        class="rk-option"
        label={label}
        value={String(value)}
        placeholder={label}
        options={options}
        onPick={onValue}
      />
    );
  }
  if (spec.kind === 'table') {
    return (
      <TextArea
        id={id}
        class="rk-option"
        aria-label={label}
        placeholder={words.editor.tablePlaceholder}
        value={optionText(spec.kind, value)}
        onText={(text) => onValue(readOption(spec.kind, text))}
      />
    );
  }
  return (
    <TextInput
      id={id}
      small
      class="rk-option"
      label={label}
      type={spec.kind === 'number' ? 'number' : 'text'}
      placeholder={spec.kind === 'words' ? words.editor.listPlaceholder : label}
      value={optionText(spec.kind, value)}
      onText={(text) => onValue(readOption(spec.kind, text))}
    />
  );
};
