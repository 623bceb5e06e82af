import { formatDate } from '../../../shared/transform/format-date.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('dates are written by pattern, by era too', formatDate);
