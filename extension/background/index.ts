import { callWords } from '../../shared/words/calls.ts';
import { ensureAlarms, onAlarm } from '../chrome/alarms.ts';
import { offerCallSelection, onCallSelection } from '../chrome/context-menu.ts';
import { onAwake } from '../chrome/life.ts';
import { broadcast, onMessage } from '../chrome/messages.ts';
import { onNoticeClicked } from '../chrome/notify.ts';
import { panelOpensByIcon } from '../chrome/side-panel.ts';
import { onSitesChanged, registerSites, startInOpenTabs } from '../chrome/sites.ts';
import { closeStorage, keep, onStored, readCursor, refreshPolicy } from '../chrome/storage.ts';
import { compose } from './compose.ts';
import { takeEvent } from './handlers/call-event.ts';
import { deliver } from './handlers/deliver.ts';
import { dialSelection } from './handlers/dial-selection.ts';
import { openCaller } from './handlers/open-caller.ts';
import { inTurn } from './in-turn.ts';
import { listen } from './listen.ts';
import { route } from './router.ts';

// Listeners first and at once: Chrome starts a stopped worker for an event and gives it only to listeners that stand.
let deps = compose();
let ear = 0;

const governing = new Set(['settings', 'secrets', 'policy']);

const startListening = (): void => {
  ear += 1;
  const mine = ear;
  void listen(
    {
      dialler: async () => (await deps).listener(),
      readCursor,
      keepCursor: (cursor) => keep('cursor', cursor),
      tell: async (event) => takeEvent(await deps, event),
      status: (state) => keep('phoneStatus', { state, at: new Date().toISOString() }),
      sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    },
    () => ear !== mine,
  ).finally(() => {
    if (ear === mine) ear = 0;
  });
};

const deliverNow = async (): Promise<void> => deliver(await deps);

// Installed, updated and configured may all happen within one moment; registering twice at once is refused.
const siteTurn = inTurn();
const settleSites = (): Promise<void> =>
  siteTurn(async () => {
    const { settings, language } = await deps;
    const origins = settings.sites.map((it) => it.origin);
    await registerSites(origins);
    await offerCallSelection(callWords[language].callSelection);
    await broadcast('page.changed', {}, origins);
  });

onMessage((message, sender) => route(deps, message, sender));
onAlarm((name) => {
  if (name === 'deliver') void deliverNow();
  else if (ear === 0) startListening();
});
onStored((names) => {
  if (!names.some((name) => governing.has(name))) return;
  deps = compose();
  void settleSites();
  startListening();
  void deliverNow();
});
onSitesChanged(async () => {
  await settleSites();
  await startInOpenTabs((await deps).settings.sites.map((it) => it.origin));
});
onAwake(async () => {
  await closeStorage();
  await panelOpensByIcon();
  await settleSites();
});
onNoticeClicked(async (call) => openCaller(await deps, call));
onCallSelection(async (selected) => dialSelection(await deps, selected));
self.addEventListener('online', () => void deliverNow());

void ensureAlarms();
void refreshPolicy();
void deliverNow();
startListening();
