import { width } from '../../../shared/transform/width.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('letters, digits and katakana become equally wide', width);
