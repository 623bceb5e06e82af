import { addMinutes } from '../../../shared/transform/add-minutes.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('[REL-21] a memo ends when it began plus its minutes', addMinutes);
