import { booleanNumber } from '../../../shared/transform/boolean-number.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('yes is 1 and no is 0', booleanNumber);
