import { userText } from '../../../shared/transform/user-text.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('people become text by name, login or address', userText);
