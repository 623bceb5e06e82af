import { kana } from '../../../shared/transform/kana.ts';
import { examplesHold } from '../../support/transform-examples.ts';

examplesHold('hiragana and katakana are made alike, kanji stay', kana);
