import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';
import { useUniqueId } from './use-unique-id.ts';

/** One line of a menu. */
export interface MenuItem {
  readonly label: string;
  readonly icon?: IconName;
  readonly hint?: string;
  readonly danger?: boolean;
  /** Shown but not to be chosen; `hint` says why. */
  readonly disabled?: boolean;
  readonly onChoose: () => void;
}

interface Props {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** What the button shows; three dots when absent. */
  readonly children?: ComponentChildren;
  readonly look?: 'normal' | 'plain';
}

const step = (list: HTMLElement, from: Element | null, by: number) => {
  const items = [...list.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.indexOf(from as HTMLElement);
  items.at((at + by + items.length) % items.length)?.focus();
};

/** A button that opens a menu below itself: arrows move, Enter chooses, Esc or a click outside closes. */
export const Menu = ({ label, items, children, look = 'plain' }: Props) => {
  const id = useUniqueId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);

  const place = () => {
    const from = button.current?.getBoundingClientRect();
    const menu = list.current;
    if (!from || !menu) return;
    const { width, height } = menu.getBoundingClientRect();
    const below = from.bottom + 4 + height <= globalThis.innerHeight;
    menu.style.top = `${below ? from.bottom + 4 : Math.max(8, from.top - 4 - height)}px`;
    menu.style.left = `${Math.max(8, Math.min(from.left, globalThis.innerWidth - width - 8))}px`;
  };
  const onToggle = (event: { readonly newState: string }) => {
    if (event.newState !== 'open') return;
    place();
    if (list.current) step(list.current, null, 1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const by = moves[event.key];
    if (by === undefined || !list.current) return;
    event.preventDefault();
    const root = list.current.getRootNode() as Document | ShadowRoot;
    step(list.current, root.activeElement, by);
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        class={`rk-button ${look === 'plain' ? 'icon-only small' : 'normal'}`}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        popovertarget={id}
      >
        {children ?? <Icon name="more" />}
      </button>
      <div
        ref={list}
        id={id}
        class="rk-menu"
        role="menu"
        popover="auto"
        onToggle={onToggle}
        onKeyDown={onKeyDown}
      >
        {items.map((it) => (
          <button
            key={it.label}
            type="button"
            role="menuitem"
            tabIndex={-1}
            class={it.danger ? 'danger' : undefined}
            aria-disabled={it.disabled ? true : undefined}
            onClick={() => {
              if (it.disabled) return;
              list.current?.hidePopover();
              it.onChoose();
            }}
          >
            {it.icon && <Icon name={it.icon} />}
            <span>
              {it.label}
              {it.hint && <small>{it.hint}</small>}
            </span>
          </button>
        ))}
      </div>
    </>
  );
};
