import { render } from 'preact';
import controlsCss from '../../../shared/look/controls.css?text';
import partsCss from '../../../shared/look/parts.css?text';
import tokensCss from '../../../shared/look/tokens.css?text';
import callPartsCss from '../../call-parts/call-parts.css?text';
import layerCss from './layer.css?text';
import { Layer } from './layer.tsx';

/** Our element's name on a page; everything of ours lives in its closed shadow root. */
export const layerName = 'renkei-layer';

/** Puts our layer over the page, outside its body, and takes it away when the signal fires. */
export const mountLayer = (language: string, signal: AbortSignal): void => {
  const host = document.createElement(layerName);
  host.lang = language;
  host.style.setProperty('all', 'initial');
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([tokensCss, partsCss, controlsCss, callPartsCss, layerCss].join('\n'));
  shadow.adoptedStyleSheets = [sheet];
  const root = document.createElement('div');
  root.className = 'rk-root rx-root';
  root.dataset.theme = 'light';
  shadow.append(root);
  // kintone has shortcuts on single keys; what is typed into a memo is none of its business.
  for (const type of ['keydown', 'keyup', 'keypress'])
    root.addEventListener(type, (event) => event.stopPropagation());
  document.documentElement.append(host);
  render(<Layer />, root);
  signal.addEventListener('abort', () => {
    render(null, root);
    host.remove();
  });
};
