import { split } from '../../../shared/transform/split.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('one part of a text is taken', split);
