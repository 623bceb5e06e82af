import { datetimeToTime } from '../../../shared/transform/datetime-to-time.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('an instant has the time of the mapping’s zone', datetimeToTime);
