/**
 * Messages that cross between plugin and extension, and between the extension's own contexts.
 * Each name has exactly one payload shape; `parse-message.ts` is the only way in.
 */
export interface Messages {
  /** Content script: somebody clicked a number. */
  'dial.requested': {
    readonly shown: string;
    readonly page: string;
    readonly app: string | null;
    readonly recordId: string | null;
  };
  'hangUp.requested': { readonly call: string };
  'memo.changed': { readonly call: string; readonly memo: string };
  'result.chosen': { readonly call: string; readonly result: string };
  'call.finished': { readonly call: string };
  /** Background: a call changed; banners and panels redraw. */
  'call.changed': { readonly call: string };
  /** Page: the plugin offers its calling settings; the user confirms once. */
  'pairing.offered': { readonly origin: string; readonly settings: string };
}

/** One message's name. */
export type MessageName = keyof Messages;

/** A message as it travels. */
export interface Message<N extends MessageName = MessageName> {
  readonly renkei: 1;
  readonly name: N;
  readonly payload: Messages[N];
}
