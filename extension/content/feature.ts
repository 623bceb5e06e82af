import type { PageSettings } from '../../shared/bridge/protocol.ts';

/** One thing we do on somebody else's page; `start` must undo everything when the signal fires. */
export interface Feature {
  readonly id: string;
  readonly start: (settings: PageSettings, signal: AbortSignal) => void;
}

/** Starts features with the settings of this page, and again when those are no longer the same. */
export const runFeatures = (
  features: readonly Feature[],
  ask: () => Promise<PageSettings | null>,
  onChanged: (listener: () => void) => void,
): void => {
  let running = new AbortController();
  let now = '';
  const start = async (): Promise<void> => {
    const settings = await ask();
    // The news of a save also reaches pages that began after it: starting afresh would drop the click just made.
    const asked = JSON.stringify(settings);
    if (asked === now) return;
    now = asked;
    running.abort();
    running = new AbortController();
    if (!settings) return;
    for (const feature of features) feature.start(settings, running.signal);
  };
  onChanged(() => void start());
  void start();
};
