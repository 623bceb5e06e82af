import { letterCase } from '../../../shared/transform/letter-case.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('Latin letters become small, capital, or begin with a capital', letterCase);
