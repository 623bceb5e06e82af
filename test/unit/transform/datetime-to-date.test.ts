import { datetimeToDate } from '../../../shared/transform/datetime-to-date.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('an instant falls on the day of the mapping’s zone', datetimeToDate);
