import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** A part as the HTML it draws first. */
export const drawn = (part: VNode): string => renderToString(part);
