import { splitList } from '../../../shared/transform/split-list.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('[FER-16] semicolons part one text into several values', splitList);
