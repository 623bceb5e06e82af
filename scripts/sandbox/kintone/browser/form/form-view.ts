import { signal } from '@preact/signals';

const hidden = signal<ReadonlySet<string>>(new Set());
const openGroups = signal<ReadonlyMap<string, boolean>>(new Map());

/** Which fields of the open form are hidden and which groups are open; a new screen starts afresh. */
export const formView = {
  isShown: (code: string): boolean => !hidden.value.has(code),
  isOpen: (code: string, otherwise: boolean): boolean => openGroups.value.get(code) ?? otherwise,
  setShown: (code: string, shown: boolean): void => {
    const next = new Set(hidden.value);
    if (shown) next.delete(code);
    else next.add(code);
    hidden.value = next;
  },
  setGroupOpen: (code: string, open: boolean): void => {
    openGroups.value = new Map(openGroups.value).set(code, open);
  },
  reset: (): void => {
    hidden.value = new Set();
    openGroups.value = new Map();
  },
};
