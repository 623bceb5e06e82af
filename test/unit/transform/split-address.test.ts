import { splitAddress } from '../../../shared/transform/split-address.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('a Japanese address comes apart, in cities with misleading names too', splitAddress);
