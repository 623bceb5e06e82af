import { trim } from '../../../shared/transform/trim.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('blanks at both ends go, wide and invisible ones too', trim);
