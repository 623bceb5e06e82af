import { openDialog } from '../parts/ask.ts';
import { labelled } from '../parts/labelled.ts';

/** Asks who calls whom; null when the person thinks better of it. */
export const askForRing = async (
  words: { readonly ring: string; readonly ringFrom: string; readonly ringTo: string },
  common: { readonly ok: string; readonly cancel: string; readonly close: string },
): Promise<{ readonly from: string; readonly to: string } | null> => {
  const field = (value: string) => Object.assign(document.createElement('input'), { value, type: 'tel' });
  const from = field('03-1234-5678');
  const to = field('1001');
  const body = document.createElement('div');
  body.className = 'dialog-form';
  body.append(labelled(words.ringFrom, from), labelled(words.ringTo, to));
  const options = { title: words.ring, body, showCancelButton: true, showCloseButton: true };
  const { outcome } = openDialog(options, common);
  return (await outcome) === 'OK' ? { from: from.value.trim(), to: to.value.trim() } : null;
};
