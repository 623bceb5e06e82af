import { signal } from '@preact/signals';
import { isFinal } from '../../shared/call/call-state.ts';
import { AfterView } from './after-view.tsx';
import { Bar } from './bar.tsx';
import { obstacle } from './dial-number.ts';
import { MissedView } from './missed-view.tsx';
import { current } from './model.ts';
import { ObstacleView } from './obstacle-view.tsx';
import { OutboxView } from './outbox-view.tsx';
import { PhoneView } from './phone-view.tsx';
import { RingView } from './ring-view.tsx';
import { type TabName, Tabs } from './tabs.tsx';
import { TalkView } from './talk-view.tsx';

const tab = signal<TabName>('phone');

const views = { phone: PhoneView, missed: MissedView, outbox: OutboxView };

/** The panel: a call when there is one, else what can be done. */
export const App = () => {
  const [call] = current.value;
  if (call) {
    if (isFinal(call.state)) return <AfterView key={call.id} call={call} />;
    if (call.direction === 'incoming' && call.state === 'ringing') return <RingView call={call} />;
    return <TalkView key={call.id} call={call} />;
  }
  const View = views[tab.value];
  return (
    <div class="px">
      <Bar />
      {obstacle.value ? (
        <ObstacleView it={obstacle.value} />
      ) : (
        <>
          <main class="px-body">
            <View />
          </main>
          <Tabs
            chosen={tab.value}
            onChoose={(name) => {
              tab.value = name;
            }}
          />
        </>
      )}
    </div>
  );
};
