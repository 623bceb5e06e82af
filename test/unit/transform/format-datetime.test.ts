import { formatDatetime } from '../../../shared/transform/format-datetime.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('date-times are written in the mapping’s zone', formatDatetime);
