import type { PageSettings } from '../../shared/bridge/protocol.ts';

/** One thing we do on somebody else's page; `start` must undo everything when the signal fires. */
export interface Feature {
  readonly id: string;
  readonly start: (settings: PageSettings, signal: AbortSignal) => void;
}

/** Starts features with the settings of this page, and again whenever those change. */
export const runFeatures = (
  features: readonly Feature[],
  ask: () => Promise<PageSettings | null>,
  onChanged: (listener: () => void) => void,
): void => {
  let running = new AbortController();
  const start = async (): Promise<void> => {
    const settings = await ask();
    running.abort();
    running = new AbortController();
    if (!settings) return;
    for (const feature of features) feature.start(settings, running.signal);
  };
  onChanged(() => void start());
  void start();
};
