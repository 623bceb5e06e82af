import { defaultValue } from '../../../shared/transform/default-value.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('a default fills empty values only', defaultValue);
