import { constant } from '../../../shared/transform/constant.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('a fixed value ignores the source', constant);
