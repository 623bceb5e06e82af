import { expect, it } from 'vitest';
import { fieldTypes } from '../../../shared/field/field-type.ts';
import { conversionWords } from '../../../shared/words/conversions.ts';

it('every type is named in both languages', () => {
  for (const words of [conversionWords.ja, conversionWords.en]) {
    expect(Object.keys(words.types).sort()).toEqual([...fieldTypes].sort());
  }
});
