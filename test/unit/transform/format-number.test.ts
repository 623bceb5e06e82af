import { formatNumber } from '../../../shared/transform/format-number.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('numbers are written with groups, decimals and units', formatNumber);
