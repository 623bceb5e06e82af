import { users } from '../../../shared/transform/users.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('[HOT-29] users are found by e-mail address or login, and an unknown one is named', users);
