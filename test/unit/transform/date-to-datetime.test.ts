import { dateToDatetime } from '../../../shared/transform/date-to-datetime.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('a date becomes a date-time with a fixed time or another field’s', dateToDatetime);
