import { words } from './words.ts';

type Values = Readonly<Record<string, string | number>>;
type Say = (values: Values) => { readonly what: string; readonly cure: string };

/** Why a list could not be read, by the `problem` of its FILE_UNREADABLE fault. */
export const listFileWords = words<Readonly<Record<string, Say>>>(
  {
    encoding: () => ({
      what: 'ファイルの文字を読み取れませんでした。',
      cure: 'UTF-8 か Shift_JIS の CSV で保存し直してから、選び直してください。',
    }),
    empty: () => ({
      what: 'ファイルに見出しの行がありません。',
      cure: '1 行目に列の名前を入れて、保存し直してください。',
    }),
    headerMissing: ({ value }) => ({
      what: `1 行目に「${value}」があり、見出しではなくデータに見えます。`,
      cure: '1 行目に列の名前の行を足して、保存し直してください。',
    }),
    headerBlank: ({ column }) => ({
      what: `${column} 列目の見出しが空です。`,
      cure: 'すべての列に名前を付けて、保存し直してください。',
    }),
    headerTwice: ({ value }) => ({
      what: `見出し「${value}」が 2 回あります。`,
      cure: '列の名前が重ならないようにして、保存し直してください。',
    }),
  },
  {
    encoding: () => ({
      what: 'The characters of the file could not be read.',
      cure: 'Save it as CSV in UTF-8 or Shift_JIS, then choose it again.',
    }),
    empty: () => ({
      what: 'The file has no header row.',
      cure: 'Put the names of the columns into its first row and save it again.',
    }),
    headerMissing: ({ value }) => ({
      what: `The first row holds “${value}” and looks like data, not like a header.`,
      cure: 'Add a first row with the names of the columns and save it again.',
    }),
    headerBlank: ({ column }) => ({
      what: `Column ${column} has no name in the header.`,
      cure: 'Give every column a name and save it again.',
    }),
    headerTwice: ({ value }) => ({
      what: `The header names “${value}” twice.`,
      cure: 'Make the names of the columns differ and save it again.',
    }),
  },
);
