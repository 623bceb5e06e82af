import { datetime } from '../../../shared/transform/datetime.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('[HOT-24] a date-time without a zone is read in the mapping’s zone', datetime);
