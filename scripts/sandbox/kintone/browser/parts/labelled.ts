/** A control with its label, for dialogs that are built without components. */
export const labelled = (text: string, control: HTMLElement): HTMLElement => {
  control.classList.add('input');
  const label = document.createElement('label');
  label.append(text, control);
  return label;
};
