/** What every kintone event brings; each kind brings more. */
export interface KintoneEvent {
  readonly type: string;
  readonly appId?: number;
  readonly recordId?: number | string;
  readonly record?: Readonly<Record<string, { type: string; value: unknown; error?: string }>> | null;
  error?: string;
}

/**
 * Listens to kintone's events until the signal aborts. A handler that gives nothing back leaves the event as it is:
 * the last handler's answer wins in kintone, so ours always answers with an event.
 */
export const onEvents = (
  types: readonly string[],
  handler: (event: KintoneEvent) => KintoneEvent | undefined | Promise<KintoneEvent | undefined>,
  signal: AbortSignal,
): void => {
  const listener = (event: KintoneEvent) => {
    const answer = handler(event);
    return answer instanceof Promise ? answer.then((it) => it ?? event) : (answer ?? event);
  };
  kintone.events.on([...types], listener);
  signal.addEventListener('abort', () => kintone.events.off([...types], listener), { once: true });
};
