import '../../shared/look/tokens.css';
import '../../shared/look/choices.css';
import '../../shared/look/controls.css';
import '../../shared/look/marks.css';
import '../../shared/look/parts.css';
import '../../shared/look/surfaces.css';
import './settings.css';
import { render } from 'preact';
import { composeSettings } from './compose.ts';
import { SettingsPage } from './frame/settings-page.tsx';
import { createSettingsModel } from './model/settings-model.ts';

// kintone sets this anew for every plugin, so it is read before anything else runs.
const pluginId = kintone.$PLUGIN_ID;

const place = document.getElementById('renkei-settings');
if (place) render(<SettingsPage model={createSettingsModel(composeSettings(pluginId))} />, place);
