import { devWords } from '../words/dev-words.ts';
import { type CheckedCall, DevRefusal } from './checked-call.ts';
import { controlAddress, neighbours } from './neighbours.ts';

/** Lets the phone exchange ring an extension, as a call from outside would. */
export const ring = async ({ input, language }: CheckedCall): Promise<Record<string, never>> => {
  const answer = await fetch(`${controlAddress(neighbours.telephony)}/ring`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ from: String(input.from ?? ''), to: String(input.to ?? '') }),
  }).catch(() => null);
  if (!answer?.ok) throw new DevRefusal(502, 'CB_VA01', devWords[language].notRung);
  return {};
};
