import { firstItem } from '../../../shared/transform/first-item.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('the first of several is taken and the others are told', firstItem);
