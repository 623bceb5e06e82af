/** What a person may choose in the 同期 menu. */
export type MenuKey = 'now' | 'goOn' | 'retry' | 'dry' | 'last';

/** What decides which of it is offered. */
export interface MenuFacts {
  readonly mayRun: boolean;
  readonly enabled: boolean;
  /** Something runs on this page. */
  readonly busy: boolean;
  readonly failed: number;
  readonly waits: boolean;
  readonly ran: boolean;
}

/** One entry; a blocked one is shown, but does nothing for now. */
export interface MenuAction {
  readonly key: MenuKey;
  readonly blocked: boolean;
}

/** The entries of the menu, in their order. Whoever may not run is offered the last result alone. */
export const menuActions = (facts: MenuFacts): readonly MenuAction[] => {
  const { mayRun, enabled, busy, failed, waits, ran } = facts;
  const runnable = mayRun && enabled;
  const offered: Readonly<Record<MenuKey, boolean>> = {
    now: runnable,
    goOn: runnable && waits,
    retry: runnable && failed > 0,
    dry: mayRun,
    last: ran,
  };
  const keys = (Object.keys(offered) as MenuKey[]).filter((it) => offered[it]);
  return keys.map((key) => ({ key, blocked: busy && key !== 'last' }));
};
