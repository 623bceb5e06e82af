import { expect, it } from 'vitest';
import { conversions } from '../../../shared/field/conversions.ts';
import { fieldTypes } from '../../../shared/field/field-type.ts';
import { conversionWords } from '../../../shared/words/conversions.ts';

it('every type is a target, and every loss and obstacle has its sentence in both languages', () => {
  expect(Object.keys(conversions).sort()).toEqual([...fieldTypes].sort());
  for (const rules of Object.values(conversions)) {
    for (const rule of Object.values(rules)) {
      const loss = /^~(\w+)>/.exec(rule)?.[1];
      const obstacle = /^!(\w+)$/.exec(rule)?.[1];
      for (const words of [conversionWords.ja, conversionWords.en]) {
        if (loss) expect(words.losses[loss as keyof typeof words.losses], loss).toBeTruthy();
        if (obstacle)
          expect(words.obstacles[obstacle as keyof typeof words.obstacles], obstacle).toBeTruthy();
      }
      expect(rule).toMatch(/^(?:=|![a-zA-Z]+|(?:~[a-zA-Z]+)?>[a-zA-Z]+(?:\+[a-zA-Z]+)*)$/);
    }
  }
});
