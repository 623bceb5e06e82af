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

/** English: names and options of the transforms between choices, lists, people, references and tags. */
export const transformsChoiceEn: Readonly<Record<string, TransformText>> = {
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
