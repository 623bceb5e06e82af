import { email } from '../../../shared/transform/email.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('e-mail addresses are read out of what people paste, and wrong ones are errors', email);
