import { time } from '../../../shared/transform/time.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('[HOT-23] 9:05 becomes 09:05', time);
