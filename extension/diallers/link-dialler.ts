import type { Call, CallEvent } from '../../shared/call/call.ts';
import { dialLink, type LinkNumber } from '../../shared/call/link-template.ts';
import { fault } from '../../shared/fault/fault.ts';
import type { Dialler } from '../../shared/ports/dialler.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

/** What a link dialler needs from its surroundings. */
export interface LinkDiallerParts {
  readonly template: string;
  readonly numberOf: (call: Call) => LinkNumber;
  /** Opens the finished link; the tab it is opened from has to do it, so this only hands it over. */
  readonly open: (link: string) => void;
  readonly now: () => number;
}

const lacks = async (): Promise<Result<void>> => fail(fault('DIAL_REFUSED', 'renkei', { why: 'link' }));

/** Calls by opening a link (`tel:`, `zoomphonecall:` ...): the phone app takes over and tells nothing back. */
export const linkDialler = ({ template, numberOf, open, now }: LinkDiallerParts): Dialler => {
  const listeners: ((event: CallEvent) => void)[] = [];
  return {
    powers: {
      hangUp: false,
      hold: false,
      mute: false,
      digits: false,
      incoming: false,
      answer: false,
      events: false,
    },
    dial: async (call) => {
      const link = dialLink(template, numberOf(call));
      if (!link.ok) return link;
      for (const tell of listeners)
        tell({ call: call.id, kind: 'dialling', at: new Date(now()).toISOString() });
      open(link.value);
      return ok(undefined);
    },
    hangUp: lacks,
    hold: lacks,
    mute: lacks,
    digits: lacks,
    answer: lacks,
    onEvent: (listener) => listeners.push(listener),
  };
};
