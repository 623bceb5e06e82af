import { url } from '../../../shared/transform/url.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('[HOT-25] web addresses pass, anything else is an error', url);
