import { expect, it } from 'vitest';
import { readTable } from '../../../../shared/connectors/generic/read-table.ts';
import { listFileWords } from '../../../../shared/words/list-file.ts';

const problemOf = (text: string) => {
  const table = readTable(text);
  return table.ok ? null : table.fault.values;
};

it('reads commas, tabs and semicolons, a byte order mark and line breaks inside cells', () => {
  expect(readTable('\ufeff名称,電話\r\n甲,"0154-39-\n1222"\r\n')).toMatchObject({
    ok: true,
    value: { header: ['名称', '電話'], rows: [['甲', '0154-39-\n1222']], issues: [] },
  });
  expect(readTable('a\tb\n1,5\t2')).toMatchObject({ ok: true, value: { rows: [['1,5', '2']] } });
  expect(readTable('a;b\n1;2')).toMatchObject({ ok: true, value: { rows: [['1', '2']] } });
});

it.each([
  ['', { problem: 'empty' }],
  ['あおば製作所,03-1234-5678\nみなと物流,03-1234-5679', { problem: 'headerMissing', value: '03-1234-5678' }],
  ['a@example.com,甲', { problem: 'headerMissing', value: 'a@example.com' }],
  ['名称,,電話\n甲,x,y', { problem: 'headerBlank', column: 2 }],
  ['名称,電話,名称\n甲,1,乙', { problem: 'headerTwice', value: '名称' }],
])('says what is wrong with the header of %j', (text, problem) => {
  expect(problemOf(text)).toEqual(problem);
  for (const words of [listFileWords.ja, listFileWords.en]) {
    expect(words[problem.problem]?.(problem).cure).toBeTruthy();
  }
});

it('keeps a row that is too short or too long, and names its line', () => {
  const table = readTable('a,b\n1\n1,2,\n1,2,3');
  expect(table).toMatchObject({
    value: {
      rows: [
        ['1', ''],
        ['1', '2'],
        ['1', '2'],
      ],
      issues: [
        { code: 'CSV_ROW_WIDTH', values: { line: 2, cells: 1, columns: 2 } },
        { code: 'CSV_ROW_WIDTH', values: { line: 4, cells: 3, columns: 2 } },
      ],
    },
  });
});
