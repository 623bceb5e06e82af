import { phone } from '../../../shared/transform/phone.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('phone numbers are read in any spelling and written in one', phone);
