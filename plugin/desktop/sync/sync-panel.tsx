import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Job } from '../../../shared/config/config.ts';
import type { Fault } from '../../../shared/fault/fault.ts';
import { Button } from '../../../shared/look/button.tsx';
import { Icon } from '../../../shared/look/icon.tsx';
import { Pill } from '../../../shared/look/pill.tsx';
import { Skeleton } from '../../../shared/look/skeleton.tsx';
import { sidesOf } from '../../../shared/sync/run-context.ts';
import { faultSentence } from '../../../shared/words/faults.ts';
import type { House } from '../house.ts';
import { count, shortTime } from '../times.ts';
import { FieldNamesContext, useFieldNames } from './field-names.ts';
import { itemReason } from './item-reason.ts';
import { objectName, partnerName } from './job-label.ts';
import { changesOf, PanelChanges } from './panel-changes.tsx';
import { recordAddress } from './record-address.ts';
import { type RecordStatus, recordStatus } from './record-status.ts';

interface Props {
  readonly house: House;
  readonly job: Job;
  readonly recordId: string;
  /** It has a place of its own on the form; otherwise it stands above the form in one line. */
  readonly roomy: boolean;
}

/** How one record stands with its partner, in one card. */
export const SyncPanel = ({ house, job, recordId, roomy }: Props) => {
  const { words, language } = house.reader;
  const [status, setStatus] = useState<RecordStatus | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [mayRun, setMayRun] = useState(false);
  const [written, setWritten] = useState(false);
  const [open, setOpen] = useState(roomy);
  const names = useFieldNames(house, job);
  const running = house.runs.running.value?.job.id === job.id;

  const load = useCallback(async () => {
    await house.host.whenIdle();
    const stores = await house.stores();
    if (!stores) return;
    const [found, may] = await Promise.all([recordStatus(stores, job, recordId), house.mayRun()]);
    setMayRun(may);
    setFault(found.ok ? null : found.fault);
    if (found.ok) setStatus(found.value);
  }, [house, job, recordId]);
  useEffect(() => {
    void load();
  }, [load]);

  const start = async (dryRun: boolean) => {
    const only = { side: 'left', ids: [recordId] } as const;
    const ended = await house.runs.start({ job, trigger: 'manual', dryRun, only, quiet: !dryRun });
    if (dryRun || !ended) return;
    if (ended.report.fault) house.runs.shown.value = ended;
    setWritten((ended.items ?? []).some((it) => it.side === 'left' && it.done === 'updated'));
    await load();
  };
  const failed = status?.last?.items.find((it) => it.done === 'failed' || it.done === 'conflict');
  const changed = changesOf(status).length;
  return (
    <FieldNamesContext.Provider value={names}>
      <section class={`rk-card rk-sync-panel ${roomy ? '' : 'tight'}`}>
        <header>
          <h2>{words.panelTitle(partnerName(house.config, job))}</h2>
          {status && <LinkState house={house} job={job} status={status} />}
          {!roomy && changed > 0 && (
            <Button look="plain" size="small" iconAfter={open ? 'up' : 'down'} onClick={() => setOpen(!open)}>
              {words.changedShort(count(changed))}
            </Button>
          )}
          {mayRun && job.enabled && sidesOf(job).includes('left') && (
            <span class="rk-end rk-panel-actions">
              <Button
                look="plain"
                size="small"
                blocked={running ? words.syncing : null}
                onClick={() => start(true)}
              >
                {words.dryRun}
              </Button>
              <Button
                size="small"
                icon="sync"
                busy={running ? words.syncing : null}
                onClick={() => start(false)}
              >
                {words.syncThis}
              </Button>
            </span>
          )}
        </header>
        {roomy && !status && !fault && <Skeleton lines={1} label={words.loading} />}
        {fault && <p class="rk-soft">{faultSentence(fault, language).what}</p>}
        {open && status && <PanelChanges house={house} job={job} status={status} />}
        {failed && (
          <p class="rk-panel-warning">
            <Icon name="warn" />
            <span>
              {words.recordFailed} {itemReason(failed, language)}
            </span>
          </p>
        )}
        {written && (
          <p class="rk-panel-note" role="status">
            {words.reloadHint}{' '}
            <Button look="plain" size="small" onClick={house.host.reload}>
              {words.reload}
            </Button>
          </p>
        )}
      </section>
    </FieldNamesContext.Provider>
  );
};

const LinkState = ({ house, job, status }: { house: House; job: Job; status: RecordStatus }) => {
  const { words } = house.reader;
  const { partnerId, suspended, last } = status;
  const address = recordAddress(house, job);
  if (!partnerId) {
    return (
      <>
        <Pill tone="neutral" icon="unlink">
          {words.notLinked}
        </Pill>
        <span class="rk-soft">
          {sidesOf(job).includes('left') ? words.willBeCreated : words.receivesOnly}
        </span>
      </>
    );
  }
  return (
    <>
      <Pill tone={suspended ? 'warn' : 'good'} icon="link">
        {suspended ? words.suspended : words.linked}
      </Pill>
      <a href={address.of('right', partnerId)} target="_blank" rel="noreferrer">
        {words.openPartner(objectName(job.right.object, words))} <Icon name="open" size={13} />
      </a>
      {last && (
        <span class="rk-soft">
          {words.lastSync(shortTime(last.report.startedAt, house.clock.now(), house.reader))}
        </span>
      )}
    </>
  );
};
