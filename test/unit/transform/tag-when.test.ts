import { tagWhen } from '../../../shared/transform/tag-when.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('a condition gives a tag and takes it away', tagWhen);
