import type { TransformText } from './transform-facts.ts';

const unmatched = {
  table: 'Table',
  unmatched: 'When nothing fits',
  'unmatched.refuse': 'Report an error',
  'unmatched.leaveOut': 'Leave it out',
  'unmatched.other': 'Use another value',
  'unmatched.keep': 'Pass it on as it is',
  'unmatched.empty': 'Make it empty',
  other: 'The other value',
};
const excel = {
  excel: 'Excel day numbers',
  'excel.no': 'Do not read',
  'excel.1900': 'Counted from 1900',
  'excel.1904': 'Counted from 1904',
};

/** English: names and options of every transform. */
export const transformsEn: Readonly<Record<string, TransformText>> = {
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
  number: {
    name: 'Read as a number',
    about: 'Reads wide digits, grouped digits, brackets or triangles for minus, and Japanese units.',
    options: {
      percent: 'Values with %',
      'percent.refuse': 'Report an error',
      'percent.keep': 'Keep the number',
      'percent.fraction': 'Divide by 100',
    },
  },
  formatNumber: {
    name: 'Format a number',
    about: 'Writes a number with grouped digits and units.',
    options: {
      group: 'Group by three',
      decimals: 'Decimals (-1 = as they are)',
      before: 'Text before',
      after: 'Text after',
    },
  },
  date: {
    name: 'Read as a date',
    about: 'Reads Western and Japanese years. A date without a year is an error, never a guess.',
    options: excel,
  },
  formatDate: {
    name: 'Format a date',
    about: 'Writes a date as yyyy/MM/dd, or by Japanese era.',
    options: { pattern: 'Pattern' },
  },
  time: { name: 'Read as a time', about: 'Reads 9:05, 3 PM and the Japanese ways to say it.' },
  datetime: {
    name: 'Read as a date-time',
    about: 'Without an offset it is understood in the mapping’s time zone.',
    options: excel,
  },
  formatDatetime: {
    name: 'Format a date-time',
    about: 'Writes it in the mapping’s time zone.',
    options: { pattern: 'Pattern' },
  },
  datetimeToDate: {
    name: 'Day of a date-time',
    about: 'The day in the mapping’s time zone; the time is lost.',
  },
  datetimeToTime: {
    name: 'Time of a date-time',
    about: 'The time in the mapping’s time zone; the day is lost.',
  },
  dateToDatetime: {
    name: 'Add a time to a date',
    about: 'Takes a fixed time, or the time in another field.',
    options: { time: 'Time', timeField: 'Field with the time' },
  },
  addMinutes: {
    name: 'Add time',
    about: 'Moves a date-time by a fixed length, or by the length in another field.',
    options: {
      amount: 'Length',
      amountField: 'Field with the length',
      unit: 'Unit',
      'unit.minutes': 'Minutes',
      'unit.seconds': 'Seconds',
      'unit.hours': 'Hours',
    },
  },
  boolean: {
    name: 'Read as yes or no',
    about:
      'Knows true, True, TRUE, false, False, FALSE and the words you add. It serves Salesforce check boxes; a kintone check box is something else.',
    options: { on: 'Words for yes', off: 'Words for no', emptyIsOff: 'Empty means no' },
  },
  booleanText: {
    name: 'Yes or no as words',
    about: 'Writes it with two words of your choice.',
    options: { on: 'For yes', off: 'For no' },
  },
  booleanChoices: {
    name: 'Yes or no as an option',
    about: 'Ticks one option for yes, none for no.',
    options: { option: 'Option' },
  },
  booleanNumber: { name: 'Yes or no as 1 or 0', about: '1 for yes, 0 for no.' },
  choice: {
    name: 'Match an option',
    about: 'Looks in your table, then among stored names, then among labels.',
    options: unmatched,
  },
  choices: {
    name: 'Match several options',
    about: 'Matches each; those without a partner are reported, the others go on.',
    options: unmatched,
  },
  valueTable: {
    name: 'Replace values',
    about: 'Replaces the value on the left of your table by the one on the right.',
    options: unmatched,
  },
  splitList: { name: 'Split into a list', about: 'Cuts one text at a mark.', options: { mark: 'Mark' } },
  joinList: {
    name: 'Join a list',
    about: 'Writes a list as one text.',
    options: { mark: 'Mark between items' },
  },
  firstItem: { name: 'First item', about: 'Takes the first and says in the log when there were more.' },
  phone: {
    name: 'Read as a phone number',
    about: 'Reads numbers however they are written, with country code or extension.',
    options: {
      style: 'Written as',
      'style.national': '03-1234-5678',
      'style.e164': '+81312345678',
      'style.digits': '0312345678',
      'style.international': '+81 3 1234 5678',
      'style.asWritten': 'Only check it',
      extension: 'Extension',
      'extension.keep': 'Keep',
      'extension.leaveOut': 'Leave out',
    },
  },
  email: {
    name: 'Read as an e-mail address',
    about: 'Corrects width and blanks, and checks the form.',
    options: { lower: 'Small letters' },
  },
  url: { name: 'Read as a link', about: 'Lets http and https addresses through, nothing else.' },
  postalCode: {
    name: 'Japanese postal code',
    about: 'Writes postal codes alike, with or without hyphen.',
    options: {
      style: 'Written as',
      'style.hyphen': '862-0975',
      'style.digits': '8620975',
      'style.mark': '〒862-0975',
      foreign: 'Other forms',
      'foreign.keep': 'Pass on as they are',
      'foreign.refuse': 'Report an error',
    },
  },
  splitAddress: {
    name: 'Part of an address',
    about: 'Takes one part out of a Japanese address.',
    options: {
      part: 'Part',
      'part.prefecture': 'Prefecture',
      'part.city': 'City',
      'part.street': 'Street',
      'part.building': 'Building',
      'part.streetAndBuilding': 'Street and building',
    },
  },
  splitName: {
    name: 'Part of a name',
    about: 'Takes the family or the given name.',
    options: { part: 'Part', 'part.family': 'Family name', 'part.given': 'Given name' },
  },
  users: {
    name: 'Match users',
    about: 'Looks in your table by e-mail address, login name, then shown name.',
    options: unmatched,
  },
  userText: {
    name: 'Users as text',
    about: 'Writes shown names, login names or e-mail addresses.',
    options: {
      by: 'Written by',
      'by.name': 'Shown name',
      'by.code': 'Login name',
      'by.email': 'E-mail address',
      mark: 'Mark between',
    },
  },
  lookupKey: {
    name: 'Key of a reference',
    about: 'Tidies blanks and width, and fills up with zeros where asked.',
    options: { digits: 'Digits (0 = do not fill)' },
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
  latch: {
    name: 'Only ever on',
    about: 'What is on is never switched off from the other side.',
    options: { on: 'Words for on' },
  },
  tagSet: {
    name: 'Write tags',
    about: 'Changes tags other systems write too, within limits you set.',
    options: {
      mode: 'How',
      'mode.append': 'Only add',
      'mode.remove': 'Only remove those listed',
      'mode.managed': 'Look after our own only',
      ours: 'Our tags',
      prefix: 'Our tags begin with',
      allowed: 'Allowed tags',
    },
  },
  tagWhen: {
    name: 'Tag on a condition',
    about: 'A tag when the value fits, none when not.',
    options: { values: 'Values (none = any value)', tag: 'Tag' },
  },
};
