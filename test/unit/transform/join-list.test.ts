import { joinList } from '../../../shared/transform/join-list.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('[FER-16] several values become one text with semicolons', joinList);
