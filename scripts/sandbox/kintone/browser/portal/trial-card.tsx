import { useState } from 'preact/hooks';
import { commonWords } from '../../pages/words/common-words.ts';
import { portalWords } from '../../pages/words/portal-words.ts';
import { usePageTools } from '../page/page-tools.ts';
import { linesOf, openDialog } from '../parts/ask.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { useLoaded } from '../settings/use-loaded.ts';
import { askForFault } from './fault-dialog.ts';
import { RequestTable } from './request-table.tsx';
import { type SandboxState, sandboxControl } from './sandbox-control.ts';

const hourMs = 3_600_000;

/** What only a test environment can do: begin again, move the clock, make trouble, and look at the requests. */
export const TrialCard = ({ changed }: { readonly changed: () => Promise<void> }) => {
  const { context, notices } = usePageTools();
  const words = portalWords[context.language];
  const common = commonWords[context.language];
  const [state, again] = useLoaded<SandboxState>(sandboxControl.state);
  const [showRequests, setShowRequests] = useState(false);

  const run = async (work: () => Promise<unknown>, done: string) => {
    try {
      await work();
      notices.show('SUCCESS', done);
      await Promise.all([again(), changed()]);
    } catch (error) {
      notices.show('ERROR', (error as Error).message);
    }
  };
  const reset = async () => {
    const options = {
      title: words.resetTitle,
      body: linesOf(words.resetQuestion),
      showCancelButton: true,
      danger: true,
    };
    const { outcome } = openDialog({ ...options, okButtonText: words.reset }, common);
    if ((await outcome) !== 'OK') return;
    await sandboxControl.reset();
    location.assign('/login');
  };
  const makeTrouble = async () => {
    const rule = await askForFault(words, common);
    if (rule) await run(() => sandboxControl.addFault(rule), words.faultSet);
  };
  return (
    <section class="card">
      <h2>
        {words.trial} <small class="soft">{words.trialHint}</small>
      </h2>
      <div class="buttons">
        <Act icon="retry" text={words.reset} act={() => void reset()} />
        <Act
          icon="clock"
          text={words.advanceClock}
          act={() => void run(() => sandboxControl.advance(hourMs), words.clockMoved)}
        />
        <Act icon="warn" text={words.makeTrouble} act={() => void makeTrouble()} />
        {state && state.faults > 0 && (
          <Act
            icon="cross"
            text={words.endTrouble}
            act={() => void run(sandboxControl.clearFaults, words.faultsGone)}
          />
        )}
        <Act
          icon="list"
          text={words.requests}
          act={() => setShowRequests(!showRequests)}
          pressed={showRequests}
        />
      </div>
      {state && (
        <p class="soft">
          {words.trialState(shownClock(state.now, context.user.timezone), state.faults, state.highest)}
        </p>
      )}
      {showRequests && <RequestTable />}
    </section>
  );
};

const Act = (props: {
  readonly icon: IconName;
  readonly text: string;
  readonly act: () => void;
  readonly pressed?: boolean;
}) => (
  <button type="button" class="button" aria-pressed={props.pressed} onClick={props.act}>
    <Icon name={props.icon} small />
    {props.text}
  </button>
);

const shownClock = (iso: string, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
    new Date(iso),
  );
