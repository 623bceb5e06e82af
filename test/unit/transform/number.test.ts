import { number } from '../../../shared/transform/number.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('[HOT-19] numbers are read wide, grouped, negative in brackets and with units', number);
