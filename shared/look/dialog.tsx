import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { IconButton } from './icon-button.tsx';
import { useUniqueId } from './use-unique-id.ts';

interface Props {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** Buttons at the foot, the most likely one last. */
  readonly foot?: ComponentChildren;
  /** `sheet` stands at the window's right edge. */
  readonly look?: 'normal' | 'wide' | 'sheet';
}

/** A modal dialog: focus stays in it, Esc closes it, and focus returns to where it was. */
export const Dialog = ({ title, closeLabel, onClose, children, foot, look = 'normal' }: Props) => {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useUniqueId();
  useEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      class={`rk-dialog ${look}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2 id={heading}>{title}</h2>
        <IconButton icon="close" label={closeLabel} onClick={onClose} />
      </header>
      <div class="rk-dialog-body">{children}</div>
      {foot && <footer>{foot}</footer>}
    </dialog>
  );
};
