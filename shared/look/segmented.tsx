import type { ComponentChildren } from 'preact';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly show?: ComponentChildren;
  readonly disabled?: string;
}

interface Props {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onPick: (value: string) => void;
}

/** Joined buttons of which exactly one is chosen; arrow keys move the choice. */
export const Segmented = ({ label, value, choices, onPick }: Props) => {
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    event.stopPropagation();
    const open = choices.filter((it) => !it.disabled);
    const at = open.findIndex((it) => it.value === value);
    const next = open.at((at + by + open.length) % open.length);
    if (next) onPick(next.value);
  };
  return (
    <div class="rk-segmented" role="radiogroup" aria-label={label} onKeyDown={onKeyDown}>
      {choices.map((it) => (
        // biome-ignore lint/a11y/useSemanticElements: a joined button, not a round mark
        <button
          key={it.value}
          type="button"
          role="radio"
          aria-checked={it.value === value}
          aria-disabled={it.disabled ? true : undefined}
          title={it.disabled ?? it.label}
          aria-label={it.label}
          tabIndex={it.value === value ? 0 : -1}
          onClick={() => !it.disabled && onPick(it.value)}
        >
          {it.show ?? it.label}
        </button>
      ))}
    </div>
  );
};
