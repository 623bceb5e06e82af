import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Fault } from '../../../shared/fault/fault.ts';
import { Banner } from '../../../shared/look/banner.tsx';
import { Button } from '../../../shared/look/button.tsx';
import { Card } from '../../../shared/look/card.tsx';
import { Icon } from '../../../shared/look/icon.tsx';
import { Skeleton } from '../../../shared/look/skeleton.tsx';
import { faultSentence } from '../../../shared/words/faults.ts';
import type { House } from '../house.ts';
import { count } from '../times.ts';
import type { CallRow } from './call-row.ts';
import { DialButton } from './dial-button.tsx';
import { type CallQuestion, findCalls } from './find-calls.ts';
import { LatestCall } from './latest-call.tsx';
import { Timeline } from './timeline.tsx';

interface Found {
  readonly rows: readonly CallRow[];
  readonly next: number | null;
}

interface Props {
  readonly house: House;
  readonly question: CallQuestion;
  /** It has a place of its own on the form; otherwise it stands above the form and begins with one line. */
  readonly roomy: boolean;
}

type State =
  | { readonly kind: 'loading' }
  | { readonly kind: 'found'; readonly found: Found }
  | { readonly kind: 'failed'; readonly fault: Fault };

const noRight = new Set(['PERMISSION_MISSING', 'APP_NOT_FOUND']);

/** The calls of one customer: loaded when shown, with a way on, a way back from trouble, and a word when there are none. */
export const CallPanel = ({ house, question, roomy }: Props) => {
  const { words } = house.reader;
  const [open, setOpen] = useState(roomy);
  const [state, setState] = useState<State>({ kind: 'loading' });
  const load = useCallback(
    async (before: Found | null) => {
      const page = await findCalls(house.readRecords, question, before?.next ?? 0);
      if (!page.ok) {
        setState({ kind: 'failed', fault: page.fault });
        return;
      }
      const rows = [...(before?.rows ?? []), ...page.value.rows];
      setState({ kind: 'found', found: { rows, next: page.value.next } });
    },
    [house, question],
  );
  useEffect(() => {
    void load(null);
  }, [load]);
  // The app that holds calls may be closed to this person: one sentence, no empty frame.
  if (state.kind === 'failed' && noRight.has(state.fault.code)) {
    return <p class="rk-soft rk-no-right">{words.noRight}</p>;
  }
  const total = state.kind === 'found' ? state.found.rows.length : null;
  const rows = state.kind === 'found' ? state.found.rows : [];
  // Above the form every line pushes the record down: the newest call stands beside the title.
  const brief = !open && state.kind !== 'failed';
  return (
    <Card
      class={brief ? 'rk-calls tight' : 'rk-calls'}
      title={words.calls}
      aside={
        <>
          {total !== null && <span class="rk-count">{count(total) + (hasMore(state) ? '+' : '')}</span>}
          {brief && state.kind === 'found' && (
            <LatestCall house={house} row={rows[0]} onOpen={() => setOpen(true)} />
          )}
        </>
      }
      end={<DialButton house={house} phones={question.phones} />}
    >
      {!brief && state.kind === 'loading' && <Skeleton lines={4} label={words.loading} />}
      {state.kind === 'failed' && <Failed house={house} fault={state.fault} again={() => void load(null)} />}
      {!brief &&
        state.kind === 'found' &&
        (rows.length === 0 ? (
          <div class="rk-no-calls">
            <Icon name="phone" size={26} />
            <h3>{words.noCalls}</h3>
            <p class="rk-soft">{words.noCallsHint}</p>
          </div>
        ) : (
          <Timeline
            house={house}
            app={question.history.app}
            rows={rows}
            onOlder={state.found.next === null ? null : () => load(state.found)}
          />
        ))}
    </Card>
  );
};

const hasMore = (state: State): boolean => state.kind === 'found' && state.found.next !== null;

const Failed = ({ house, fault, again }: { house: House; fault: Fault; again: () => void }) => {
  const { words, language } = house.reader;
  const { what, cure } = faultSentence(fault, language);
  return (
    <Banner
      tone="bad"
      role="status"
      title={words.callsFailed}
      actions={
        <Button icon="retry" onClick={again}>
          {words.again}
        </Button>
      }
    >
      {what} {cure}
    </Banner>
  );
};
