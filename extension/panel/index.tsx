import { render } from 'preact';
import '../../shared/look/tokens.css';
import '../../shared/look/choices.css';
import '../../shared/look/controls.css';
import '../../shared/look/marks.css';
import '../../shared/look/parts.css';
import '../../shared/look/surfaces.css';
import '../call-parts/call-parts.css';
import './panel.css';
import './call.css';
import './dial-pad.css';
import { App } from './app.tsx';
import { startModel } from './model.ts';

const root = document.getElementById('app');

if (root) {
  void startModel().then(() => render(<App />, root));
}
