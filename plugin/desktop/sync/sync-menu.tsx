import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../../shared/look/icon.tsx';
import { Spinner } from '../../../shared/look/spinner.tsx';
import { useUniqueId } from '../../../shared/look/use-unique-id.ts';
import type { House } from '../house.ts';
import { MenuHead } from './menu-head.tsx';
import { MenuItems } from './menu-items.tsx';
import { placeMenu } from './menu-place.ts';
import { useJobStatus } from './use-job-status.ts';

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
    placeMenu(panel.current, button.current);
    const first = panel.current.querySelector<HTMLElement>('[role=menuitem]:not([aria-disabled=true])');
    if (status.known && !panel.current.contains(document.activeElement)) first?.focus();
  });
  if (!job) return null;

  const close = () => panel.current?.hidePopover();
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
        <MenuHead house={house} job={job} status={status} id={id} onPick={setJobId} />
        <MenuItems house={house} job={job} status={status} panel={panel} onChoose={close} />
        <p class="rk-sync-foot">
          <Icon name={status.mayRun === false ? 'lock' : 'clock'} />
          {status.note}
        </p>
      </div>
    </>
  );
};
