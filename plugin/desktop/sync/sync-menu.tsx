import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../../shared/look/icon.tsx';
import type { IconName } from '../../../shared/look/icons.ts';
import { Select } from '../../../shared/look/select.tsx';
import { Spinner } from '../../../shared/look/spinner.tsx';
import { useUniqueId } from '../../../shared/look/use-unique-id.ts';
import type { House } from '../house.ts';
import { count } from '../times.ts';
import { jobLabel } from './job-label.ts';
import { LastLine } from './last-line.tsx';
import { type JobStatus, useJobStatus } from './use-job-status.ts';

interface Action {
  readonly key: string;
  readonly icon: IconName;
  readonly label: string;
  readonly hint?: string;
  readonly badge?: number;
  readonly apart?: boolean;
  readonly blocked?: boolean;
  readonly onChoose: () => void;
}

/** The 同期 button above a list: which job, how it went, and what this person may do with it. */
export const SyncMenu = ({ house }: { house: House }) => {
  const { words } = house.reader;
  const id = useUniqueId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [jobId, setJobId] = useState(house.jobs[0]?.id ?? '');
  const job = house.jobs.find((it) => it.id === jobId) ?? house.jobs[0];
  const status = useJobStatus(house, open ? job : undefined);
  const running = house.runs.running.value;

  useEffect(() => {
    if (!open || !panel.current || !button.current) return;
    place(panel.current, button.current);
    const first = panel.current.querySelector<HTMLElement>('[role=menuitem]:not([aria-disabled=true])');
    if (status.known && !panel.current.contains(document.activeElement)) first?.focus();
  });
  if (!job) return null;

  const close = () => panel.current?.hidePopover();
  const actions = actionsOf(house, job, status, close);
  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(panel.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const next = nextItem(items, event);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class="rk-button normal rk-sync-button"
        aria-haspopup="menu"
        aria-expanded={open}
        popovertarget={id}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          panel.current?.showPopover();
        }}
      >
        {running ? <Spinner label={words.syncing} /> : <Icon name="sync" />}
        <b>{running ? words.syncing : words.sync}</b>
        <Icon name="down" size={14} />
      </button>
      <div
        ref={panel}
        id={id}
        class="rk-sync-menu"
        popover="auto"
        onToggle={(event: { readonly newState: string }) => setOpen(event.newState === 'open')}
      >
        <div class="rk-sync-head">
          {house.jobs.length > 1 ? (
            <Select
              id={`${id}-job`}
              label={words.chooseJob}
              value={job.id}
              options={house.jobs.map((it) => ({ value: it.id, label: jobLabel(house.config, it, words) }))}
              onPick={setJobId}
            />
          ) : (
            <b class="rk-sync-job">
              <Icon name="link" />
              {jobLabel(house.config, job, words)}
            </b>
          )}
          <LastLine house={house} status={status} />
        </div>
        {actions.length > 0 && (
          <div role="menu" aria-label={words.sync} class="rk-sync-items" onKeyDown={onKeyDown}>
            {actions.map((it) => (
              <button
                key={it.key}
                type="button"
                role="menuitem"
                tabIndex={-1}
                class={it.apart ? 'apart' : undefined}
                aria-disabled={it.blocked ? true : undefined}
                onClick={() => !it.blocked && it.onChoose()}
              >
                <Icon name={it.icon} />
                <span>
                  {it.label}
                  {it.hint && <small>{it.hint}</small>}
                </span>
                {it.badge !== undefined && <span class="rk-count bad">{count(it.badge)}</span>}
              </button>
            ))}
          </div>
        )}
        <p class="rk-sync-foot">
          <Icon name={status.mayRun === false ? 'lock' : 'clock'} />
          {status.note}
        </p>
      </div>
    </>
  );
};

const actionsOf = (
  house: House,
  job: House['jobs'][number],
  status: JobStatus,
  close: () => void,
): readonly Action[] => {
  const { words } = house.reader;
  const busy = house.runs.running.value !== null;
  const hint = busy ? words.syncing : undefined;
  const start = (what: Omit<Parameters<House['runs']['start']>[0], 'job'>) => () => {
    close();
    void house.runs.start({ job, ...what });
  };
  const runnable = status.mayRun === true && job.enabled;
  const failed = status.last?.counts.failed ?? 0;
  return [
    ...(runnable
      ? [
          {
            key: 'now',
            icon: 'sync',
            label: words.syncNow,
            hint: hint ?? words.syncNowHint,
            blocked: busy,
            onChoose: start({ trigger: 'manual' }),
          } as const,
        ]
      : []),
    ...(runnable && failed > 0
      ? [
          {
            key: 'retry',
            icon: 'retry',
            label: words.retryFailed,
            badge: failed,
            blocked: busy,
            onChoose: () => {
              close();
              void status.retryFailed();
            },
          } as const,
        ]
      : []),
    ...(status.mayRun === true
      ? [
          {
            key: 'dry',
            icon: 'read',
            label: words.dryRun,
            hint: hint ?? words.dryRunHint,
            blocked: busy,
            onChoose: start({ trigger: 'manual', dryRun: true }),
          } as const,
        ]
      : []),
    ...(status.last
      ? [
          {
            key: 'last',
            icon: 'doc',
            label: words.lastResult,
            apart: true,
            onChoose: () => {
              close();
              void status.showLast();
            },
          } as const,
        ]
      : []),
  ];
};

// Arrows step, Home and End jump, a letter goes to the next item that begins with it.
const nextItem = (items: readonly HTMLElement[], event: KeyboardEvent): HTMLElement | undefined => {
  const at = items.indexOf(document.activeElement as HTMLElement);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1 + items.length,
    Home: 0,
    End: items.length - 1,
  };
  const step = steps[event.key];
  if (step !== undefined) return items[step % items.length];
  if (event.key.length !== 1) return undefined;
  const letter = event.key.toLowerCase();
  const rest = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return rest.find((it) => it.textContent?.trim().toLowerCase().startsWith(letter));
};

const gap = 4;
const margin = 8;
const place = (panel: HTMLElement, button: HTMLElement): void => {
  const from = button.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const left = Math.min(from.right - width, innerWidth - width - margin);
  const below = from.bottom + gap + height <= innerHeight;
  panel.style.left = `${Math.max(margin, left)}px`;
  panel.style.top = `${below ? from.bottom + gap : Math.max(margin, innerHeight - height - margin)}px`;
};
