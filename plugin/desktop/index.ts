import '../../shared/look/tokens.css';
import '../../shared/look/choices.css';
import '../../shared/look/controls.css';
import '../../shared/look/marks.css';
import '../../shared/look/parts.css';
import '../../shared/look/surfaces.css';
import './desktop.css';
import './sync/sync.css';
import './sync/report.css';
import './calls/calls.css';
import './recordings/player.css';
import { onEvents } from '../kintone/events.ts';
import { compose } from './compose.ts';
import { type Feature, runFeatures } from './feature.ts';
import { callHistory } from './features/call-history.tsx';
import { dialLinks } from './features/dial-links.ts';
import { phoneKeyField } from './features/phone-key.ts';
import { scheduledRuns } from './features/scheduled-runs.ts';
import { syncNow } from './features/sync-now.tsx';
import { syncPanel } from './features/sync-panel.tsx';
import { syncProgress } from './features/sync-progress.tsx';
import { syncReport } from './features/sync-report.tsx';
import { syncTrouble } from './features/sync-trouble.tsx';

/** What the plugin does on kintone's pages, in the order in which it is drawn. */
const features: readonly Feature[] = [
  syncNow,
  syncTrouble,
  syncPanel,
  callHistory,
  syncProgress,
  syncReport,
  phoneKeyField,
  dialLinks,
  scheduledRuns,
];

// kintone sets the id anew for each plugin it loads: it is right only now.
const house = compose(kintone.$PLUGIN_ID);
if (house) runFeatures(features, house, onEvents, new AbortController().signal);
