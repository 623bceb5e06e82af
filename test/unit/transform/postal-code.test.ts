import { postalCode } from '../../../shared/transform/postal-code.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('postal codes are written alike', postalCode);
