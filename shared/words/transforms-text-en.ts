import type { TransformText } from './transform-facts.ts';

/** English: names and options of the transforms that shape, put together or take apart text. */
export const transformsTextEn: Readonly<Record<string, TransformText>> = {
  trim: {
    name: 'Trim',
    about: 'Removes blanks at both ends, wide and invisible ones too.',
    options: { inner: 'Shorten blanks inside too' },
  },
  width: {
    name: 'Letter width',
    about: 'Makes letters, digits and marks equally wide. Katakana become wide unless you choose otherwise.',
    options: {
      to: 'Width',
      'to.half': 'Half (katakana wide)',
      'to.full': 'Full',
      'to.halfKatakana': 'All half',
    },
  },
  letterCase: {
    name: 'Capitals',
    about: 'Makes Latin letters small or capital.',
    options: { to: 'Case', 'to.lower': 'small', 'to.upper': 'CAPITALS', 'to.title': 'First Letters' },
  },
  kana: {
    name: 'Kana',
    about: 'Turns hiragana into katakana or back. Kanji stay.',
    options: {
      to: 'Kana',
      'to.katakana': 'Katakana',
      'to.hiragana': 'Hiragana',
      'to.halfKatakana': 'Half-width katakana',
    },
  },
  singleLine: {
    name: 'One line',
    about: 'Replaces line breaks with a mark.',
    options: { mark: 'Mark between lines' },
  },
  truncate: {
    name: 'Cut to a length',
    about: 'Cuts long values and says so in the log. 0 means the length its partner holds.',
    options: {
      length: 'At most',
      unit: 'Counted in',
      'unit.letters': 'Letters',
      'unit.bytesUtf8': 'Bytes (UTF-8)',
      'unit.bytesShiftJis': 'Bytes (Shift_JIS)',
      ending: 'Text at the cut',
    },
  },
  truncateLines: {
    name: 'Cut to lines',
    about: 'Keeps the first lines only.',
    options: { lines: 'Lines to keep', ending: 'Last line ({n} = lines left out)' },
  },
  compose: {
    name: 'Compose fields',
    about: 'Replaces each {field code} by its value.',
    options: { template: 'Template', tidy: 'Remove needless blanks' },
  },
  split: {
    name: 'Take a part',
    about: 'Cuts at a mark and takes one part.',
    options: { mark: 'Mark', part: 'Which part (-1 = last)', rest: 'Everything from there on' },
  },
  tableText: {
    name: 'Table as text',
    about: 'Writes each row as a line.',
    options: { template: 'Template of a line ({column})', orderBy: 'Column to order by' },
  },
  constant: {
    name: 'Fixed value',
    about: 'Always the same, whatever the source holds.',
    options: { value: 'Value' },
  },
  default: {
    name: 'Value when empty',
    about: 'Only where the source is empty.',
    options: { value: 'Value' },
  },
  htmlToText: { name: 'HTML to text', about: 'Keeps line breaks, drops decoration.' },
  textToHtml: { name: 'Text to HTML', about: 'HTML that shows exactly what was written.' },
  cleanHtml: { name: 'Safe HTML', about: 'Keeps decoration and links, removes everything that could act.' },
};
