import { booleanText } from '../../../shared/transform/boolean-text.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('[FER-17] yes and no become the two words of your choice', booleanText);
