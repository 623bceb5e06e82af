/** How a dialog ended. */
export type DialogOutcome = 'OK' | 'CANCEL' | 'CLOSE' | 'FUNCTION';

/** What a dialog shows; a part that is not given is not there (only the OK button is there unless refused). */
export interface DialogOptions {
  readonly title?: string;
  readonly body?: Node;
  readonly showOkButton?: boolean;
  readonly okButtonText?: string;
  readonly showCancelButton?: boolean;
  readonly cancelButtonText?: string;
  readonly showCloseButton?: boolean;
  readonly danger?: boolean;
  readonly beforeClose?: (action: DialogOutcome) => unknown;
}

/** An opened dialog. */
export interface OpenDialog {
  readonly outcome: Promise<DialogOutcome>;
  close(): void;
}

/** Opens a modal dialog of the browser's own kind: focus is kept inside and goes back afterwards. */
export const openDialog = (
  options: DialogOptions,
  words: { readonly ok: string; readonly cancel: string; readonly close: string },
): OpenDialog => {
  const dialog = document.createElement('dialog');
  dialog.className = 'dialog';
  let resolve: (outcome: DialogOutcome) => void = () => {};
  const outcome = new Promise<DialogOutcome>((done) => {
    resolve = done;
  });
  const before = document.activeElement;
  const end = (how: DialogOutcome) => {
    dialog.close();
    dialog.remove();
    if (before instanceof HTMLElement) before.focus();
    resolve(how);
  };
  const askToEnd = async (how: DialogOutcome) => {
    if ((await options.beforeClose?.(how)) !== false) end(how);
  };

  dialog.append(head(options, words.close, askToEnd), middle(options), foot(options, words, askToEnd));
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    if (options.showCloseButton) void askToEnd('CLOSE');
  });
  document.body.append(dialog);
  dialog.showModal();
  return { outcome, close: () => end('FUNCTION') };
};

const button = (text: string, kind: string, act: () => void): HTMLButtonElement => {
  const it = document.createElement('button');
  it.type = 'button';
  it.className = kind;
  it.textContent = text;
  it.addEventListener('click', act);
  return it;
};

const part = (name: string, ...children: Node[]): HTMLElement => {
  const it = document.createElement('div');
  it.className = name;
  it.append(...children);
  return it;
};

type AskToEnd = (outcome: DialogOutcome) => Promise<void>;

const head = (options: DialogOptions, closeText: string, askToEnd: AskToEnd): HTMLElement => {
  const title = document.createElement('h2');
  title.textContent = options.title ?? '';
  const close = button('×', 'plain', () => void askToEnd('CLOSE'));
  close.setAttribute('aria-label', closeText);
  return part('dialog-head', title, ...(options.showCloseButton ? [close] : []));
};

const middle = (options: DialogOptions): HTMLElement =>
  part('dialog-body', ...(options.body ? [options.body] : []));

const foot = (
  options: DialogOptions,
  words: { readonly ok: string; readonly cancel: string },
  askToEnd: AskToEnd,
): HTMLElement =>
  part(
    'dialog-foot',
    ...(options.showCancelButton
      ? [button(options.cancelButtonText ?? words.cancel, 'button', () => void askToEnd('CANCEL'))]
      : []),
    ...(options.showOkButton === false
      ? []
      : [
          button(
            options.okButtonText ?? words.ok,
            options.danger ? 'button danger-main' : 'button main',
            () => void askToEnd('OK'),
          ),
        ]),
  );

/** A paragraph that keeps its line breaks, as the body of a plain question. */
export const linesOf = (text: string): HTMLElement => {
  const lines = document.createElement('p');
  lines.className = 'lines';
  lines.textContent = text;
  return lines;
};
