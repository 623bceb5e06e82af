import { Checkbox } from '../../shared/look/checkbox.tsx';
import type { Behaviour } from '../settings/settings.ts';
import { changeSettings, governed, text } from './model.ts';

const names: readonly (keyof Behaviour)[] = ['underline', 'confirm', 'notify', 'openRecord'];

/** The switches; they act at once, and one that the company fixed says so. */
export const BehaviourSection = () => {
  const words = text.value;
  const { settings, locked } = governed.value;
  return (
    <>
      <h2>{words.nav.behaviour}</h2>
      <p class="ox-about">{words.behaviourText}</p>
      {names.map((name) => (
        <div key={name} class="ox-line">
          <Checkbox
            look="switch"
            id={`switch-${name}`}
            checked={settings.behaviour[name]}
            disabled={locked.includes(name)}
            label={words.switches[name].label}
            hint={locked.includes(name) ? words.locked : words.switches[name].hint}
            onToggle={(on) => changeSettings((it) => ({ ...it, behaviour: { ...it.behaviour, [name]: on } }))}
          />
        </div>
      ))}
    </>
  );
};
