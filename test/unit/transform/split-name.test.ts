import { splitName } from '../../../shared/transform/split-name.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('family and given names come apart', splitName);
