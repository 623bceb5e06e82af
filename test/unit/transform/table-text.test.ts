import { tableText } from '../../../shared/transform/table-text.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('[REL-27] speech bubbles become lines in the order of their times', tableText);
