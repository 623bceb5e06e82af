import type { KintoneEvent } from '../kintone/events.ts';
import type { House } from './house.ts';

/** The pages a feature may live on. */
export type Screen = 'list' | 'detail' | 'create' | 'edit';

/** What a feature is given when its page is shown; all it builds ends when `signal` aborts. */
export interface Scope {
  readonly house: House;
  readonly screen: Screen;
  readonly event: KintoneEvent;
  readonly signal: AbortSignal;
}

/** One behaviour on kintone's pages. Its id is its file's name; conditions are data, and all must hold. */
export interface Feature {
  readonly id: string;
  readonly screens: readonly Screen[];
  readonly when: readonly ((house: House) => boolean)[];
  /** Nobody sees it at first: it waits until the page is idle. */
  readonly later?: true;
  init(scope: Scope): void | Promise<void>;
}

/** How the runner hears of kintone's events. */
export type Listen = (
  types: readonly string[],
  handler: (event: KintoneEvent) => undefined,
  signal: AbortSignal,
) => void;

const showEvents: Readonly<Record<Screen, string>> = {
  list: 'app.record.index.show',
  detail: 'app.record.detail.show',
  create: 'app.record.create.show',
  edit: 'app.record.edit.show',
};
const screens = Object.keys(showEvents) as Screen[];

/**
 * Runs features page by page. kintone tells `.show` again when it changes pages without loading anew: whatever the page
 * before had set up is ended first, so nothing ever stands there twice.
 */
export const runFeatures = (
  features: readonly Feature[],
  house: House,
  listen: Listen,
  signal: AbortSignal,
): void => {
  let page = new AbortController();
  signal.addEventListener('abort', () => page.abort(), { once: true });
  for (const screen of screens) {
    const types = [showEvents[screen], `mobile.${showEvents[screen]}`];
    listen(
      types,
      (event) => {
        page.abort();
        page = new AbortController();
        const scope: Scope = { house, screen, event, signal: page.signal };
        for (const feature of features) start(feature, scope);
        return undefined;
      },
      signal,
    );
  }
};

const start = (feature: Feature, scope: Scope): void => {
  if (!feature.screens.includes(scope.screen)) return;
  if (!feature.when.every((holds) => holds(scope.house))) return;
  // One feature that breaks may not take the others, or kintone's own page, with it.
  const init = async () => {
    if (feature.later) await scope.house.host.whenIdle();
    if (!scope.signal.aborted) await feature.init(scope);
  };
  void init().catch((thrown) => scope.house.broken(feature.id, thrown));
};
