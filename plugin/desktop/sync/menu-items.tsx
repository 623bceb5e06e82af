import type { RefObject } from 'preact';
import { Icon } from '../../../shared/look/icon.tsx';
import type { IconName } from '../../../shared/look/icons.ts';
import type { RecordWords } from '../../../shared/words/record.ts';
import type { House } from '../house.ts';
import { count } from '../times.ts';
import { type MenuKey, menuActions } from './menu-actions.rules.ts';
import { nextEntry } from './menu-keys.rules.ts';
import type { JobStatus } from './use-job-status.ts';
import type { Waiting } from './waiting.rules.ts';

interface Props {
  readonly house: House;
  readonly job: House['jobs'][number];
  readonly status: JobStatus;
  /** The menu that they stand in. */
  readonly panel: RefObject<HTMLElement | null>;
  readonly onChoose: () => void;
}

const icons: Readonly<Record<MenuKey, IconName>> = {
  now: 'sync',
  goOn: 'skip',
  retry: 'retry',
  dry: 'read',
  last: 'doc',
};

/** What this person may do with a job, as a menu that keys lead through. */
export const MenuItems = ({ house, job, status, panel, onChoose }: Props) => {
  const { words } = house.reader;
  const { last, waiting } = status;
  const busy = house.runs.running.value !== null;
  const failed = last?.counts.failed ?? 0;
  const facts = { enabled: job.enabled, busy, failed, waits: waiting !== null, ran: last !== null };
  const actions = menuActions({ ...facts, mayRun: status.mayRun === true });
  if (actions.length === 0) return null;

  const start = (more: { dryRun?: boolean; goOn?: boolean }) =>
    house.runs.start({ job, trigger: 'manual', ...more });
  const doers: Readonly<Record<MenuKey, () => Promise<unknown>>> = {
    now: () => start({}),
    goOn: () => start({ goOn: true }),
    retry: status.retryFailed,
    dry: () => start({ dryRun: true }),
    last: status.showLast,
  };
  const labels = labelsOf(words, waiting);
  const hints = hintsOf(words, job);
  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(panel.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const texts = items.map((it) => it.textContent ?? '');
    const next = nextEntry(texts, items.indexOf(document.activeElement as HTMLElement), event.key);
    if (next === null) return;
    event.preventDefault();
    items[next]?.focus();
  };
  return (
    <div role="menu" aria-label={words.sync} class="rk-sync-items" onKeyDown={onKeyDown}>
      {actions.map(({ key, blocked }) => {
        const hint = blocked && hints[key] ? words.syncing : hints[key];
        return (
          <button
            key={key}
            type="button"
            role="menuitem"
            tabIndex={-1}
            class={key === 'last' ? 'apart' : undefined}
            aria-disabled={blocked ? true : undefined}
            onClick={() => {
              if (blocked) return;
              onChoose();
              void doers[key]();
            }}
          >
            <Icon name={icons[key]} />
            <span>
              {labels[key]}
              {hint && <small>{hint}</small>}
            </span>
            {key === 'retry' && <span class="rk-count bad">{count(failed)}</span>}
          </button>
        );
      })}
    </div>
  );
};

/** What goes on with a first load is called, wherever it is offered. */
export const goOnLabel = (words: RecordWords, { many }: Waiting): string =>
  words.goOn(many === null ? null : count(many));

const labelsOf = (words: RecordWords, waiting: Waiting | null): Readonly<Record<MenuKey, string>> => ({
  now: words.syncNow,
  goOn: waiting ? goOnLabel(words, waiting) : '',
  retry: words.retryFailed,
  dry: words.dryRun,
  last: words.lastResult,
});

const hintsOf = (
  words: RecordWords,
  { initial }: House['jobs'][number],
): Readonly<Partial<Record<MenuKey, string>>> => ({
  now: words.syncNowHint,
  dry: words.dryRunHint,
  ...(initial.kind === 'lastDays' ? { goOn: words.goOnHint(count(initial.max)) } : {}),
});
