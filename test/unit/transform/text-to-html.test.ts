import { textToHtml } from '../../../shared/transform/text-to-html.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('plain text becomes HTML that shows exactly it', textToHtml);
