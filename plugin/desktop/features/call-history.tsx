import { CallPanel } from '../calls/call-panel.tsx';
import type { CallQuestion } from '../calls/find-calls.ts';
import type { Feature, Scope } from '../feature.ts';
import { mount } from '../mount.tsx';

/** The element id of the blank space an admin puts on the form for the calls. */
export const callSpace = 'renkei-calls';

/** The calls of the customer whose record is open, however the number was written. */
export const callHistory: Feature = {
  id: 'call-history',
  screens: ['detail'],
  when: [
    (house) => house.calling.enabled && house.calling.history !== null,
    (house) => house.calling.customers.some((it) => it.app === house.app),
  ],
  init: (scope) => {
    const { house, signal } = scope;
    const own = house.host.recordSpace(callSpace);
    const place = own ?? house.host.recordHeader();
    const question = questionOf(scope);
    if (!place || !question) return;
    const panel = <CallPanel house={house} question={question} roomy={own !== null} />;
    mount(place, 'call-history', panel, signal);
  },
};

const questionOf = ({ house, event }: Scope): CallQuestion | null => {
  const { history, customers, region } = house.calling;
  const customer = customers.find((it) => it.app === house.app);
  const recordId = house.host.recordId() ?? String(event.recordId ?? '');
  if (!history || !customer || recordId === '') return null;
  const phones = customer.phoneFields.map((code) => String(event.record?.[code]?.value ?? ''));
  return { history, region, recordId, phones: phones.filter((it) => it.trim() !== '') };
};
