import { valueTable } from '../../../shared/transform/value-table.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('values are replaced by a table', valueTable);
