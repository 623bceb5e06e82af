import { singleLine } from '../../../shared/transform/single-line.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('lines become one', singleLine);
