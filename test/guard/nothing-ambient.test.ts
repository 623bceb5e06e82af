import { expect, it } from 'vitest';
import { sourceFiles, textOf } from './repository.ts';

const ambient =
  /\bnew Date\(\s*\)|\bDate\.now\b|\bMath\.random\b|\bperformance\.now\b|\bcrypto\.randomUUID\b/;

it('shared takes time and chance from nobody but its caller', () => {
  const guilty = sourceFiles
    .filter((it) => it.startsWith('shared/'))
    .flatMap((file) =>
      textOf(file)
        .split('\n')
        .flatMap((line, index) =>
          ambient.test(line.replace(/\/\/.*|^\s*\*.*/, '')) ? [`${file}:${index + 1} ${line.trim()}`] : [],
        ),
    );
  expect(guilty, 'take a Clock or an id as an argument').toEqual([]);
});
