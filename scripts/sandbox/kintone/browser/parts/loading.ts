let curtain: HTMLElement | null = null;

/** Draws or lifts a curtain over the page; there is never more than one. */
export const setLoading = (visible: boolean, text: string): void => {
  curtain?.remove();
  curtain = null;
  if (!visible) return;
  curtain = document.createElement('div');
  curtain.className = 'curtain';
  curtain.setAttribute('role', 'status');
  curtain.textContent = text;
  document.body.append(curtain);
};
