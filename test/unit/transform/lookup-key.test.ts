import { lookupKey } from '../../../shared/transform/lookup-key.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('[HOT-26] the key of a lookup is tidied and filled up with zeros', lookupKey);
