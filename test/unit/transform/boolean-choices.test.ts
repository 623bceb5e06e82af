import { booleanChoices } from '../../../shared/transform/boolean-choices.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('yes ticks the one option of a check box, no empties it', booleanChoices);
