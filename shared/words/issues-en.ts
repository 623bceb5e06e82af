import type { IssueCode } from '../issue/codes.ts';
import type { Sentence } from './fault-facts.ts';
import type { SayIssue } from './issue-facts.ts';

const say = (what: string, cure: string): Sentence => ({ what, cure });

/** English, a sentence for every issue code. */
export const issuesEn: Readonly<Record<IssueCode, SayIssue>> = {
  REQUIRED_EMPTY: ({ field }) =>
    say(
      `${field} is required, but empty.`,
      'Fill it in the source record, or give the mapping a default for empty values.',
    ),
  TYPE_MISMATCH: ({ field }) =>
    say(
      `${field} and its partner are of kinds that do not fit.`,
      'Choose a field that fits, or add a transform.',
    ),
  NUMBER_FORMAT: ({ field, value }) =>
    say(`The value${value} of ${field} is not a number.`, 'Change it to digits only.'),
  NUMBER_RANGE: ({ field, value }) =>
    say(
      `The value${value} of ${field} is outside what its partner takes.`,
      'Change the value or widen the partner’s range.',
    ),
  DATE_FORMAT: ({ field, value }) =>
    say(`The value${value} of ${field} is not a date.`, 'Write it with its year, as in 2026-11-22.'),
  TIME_FORMAT: ({ field, value }) =>
    say(`The value${value} of ${field} is not a time.`, 'Write it as in 9:05.'),
  DATETIME_FORMAT: ({ field, value }) =>
    say(`The value${value} of ${field} is not a date with time.`, 'Write it as in 2026-11-22 09:05.'),
  BOOLEAN_FORMAT: ({ field, value }) =>
    say(
      `The value${value} of ${field} is neither yes nor no.`,
      'Write true or false, or one of the words you set.',
    ),
  EMAIL_FORMAT: ({ field, value }) =>
    say(`The value${value} of ${field} is not an e-mail address.`, 'Correct the address.'),
  PHONE_FORMAT: ({ field, value }) =>
    say(`The value${value} of ${field} is not a phone number.`, 'Write it with its area code.'),
  URL_FORMAT: ({ field, value }) =>
    say(`The value${value} of ${field} is not a link.`, 'Write an address that begins with https://.'),
  CHOICE_UNKNOWN: ({ field, value }) =>
    say(
      `${field} has no option like the value${value}.`,
      'Add the option there, or put it into the mapping’s table.',
    ),
  USER_UNKNOWN: ({ field, value }) =>
    say(
      `The user${value} of ${field} was not found.`,
      'Register the user, or put them into the mapping’s table.',
    ),
  LOOKUP_MISSING: ({ field, value }) =>
    say(`The record${value} that ${field} points to does not exist.`, 'Register that record first.'),
  FIND_NOWHERE: ({ field }) =>
    say(`It is not said where to look for ${field}.`, 'Name the app or object to look in, and its field.'),
  RELATED_ADDED: ({ field, value }) =>
    say(`The record${value} that ${field} points to was added.`, 'Fill in there what it lacks.'),
  RELATED_REFUSED: ({ field, value }) =>
    say(
      `The record${value} that ${field} points to could not be added.`,
      'Check the permissions and required fields there, or register it first.',
    ),
  TAG_NOT_ALLOWED: ({ field, value }) =>
    say(
      `The tag${value} of ${field} is not in the list of allowed tags.`,
      'Add it to the list or change the source.',
    ),
  TOO_LONG: ({ field }) =>
    say(`The value of ${field} is too long for its partner.`, 'Shorten it, or add a transform that does.'),
  TOO_SHORT: ({ field }) =>
    say(`The value of ${field} is too short.`, 'Change it, or lower the partner’s least length.'),
  TRUNCATED: ({ field }) =>
    say(`The value of ${field} was cut to fit.`, 'Use a longer text field if you need all of it.'),
  LATCHED: ({ field }) =>
    say(
      `${field} is never switched off from this side once it is on.`,
      'Change it in kintone if it must go off.',
    ),
  LOSSY: ({ field }) => say(`Some formatting of ${field} was lost.`, 'Use a rich text field to keep it.'),
  NO_MATCH: () => say('No partner was found.', 'Check the e-mail address or the phone number.'),
  KEY_MISSING: ({ field }) =>
    say(
      `The key field ${field} is empty, so no partner can be looked for.`,
      'Fill the key in the source record.',
    ),
  KEY_DUPLICATE: ({ value }) => say(`Several records have the key${value}.`, 'Merge them.'),
  KEY_UNMAPPED: () => say('No row of the mapping is the key.', 'Choose the key among the rows.'),
  KEY_NOT_UNIQUE: ({ field }) =>
    say(`The key field ${field} allows duplicates.`, 'Forbid duplicate values in the field’s settings.'),
  KEY_TYPE: ({ field }) =>
    say(
      `The field ${field} is of a kind that cannot be a key.`,
      'Choose a single-line text or number field.',
    ),
  FIELD_MISSING: ({ field }) =>
    say(
      `The field ${field} was not found.`,
      'Check whether it was deleted, and choose again in the mapping.',
    ),
  FIELD_RENAMED: ({ field }) =>
    say(`The field ${field} seems to have been renamed.`, 'Look at the suggestion and mend the mapping.'),
  FIELD_READ_ONLY: ({ field }) =>
    say(`The field ${field} cannot be written.`, 'Make this row receive only, or choose another field.'),
  FIELD_NO_ACCESS: ({ field }) =>
    say(`You may not see the field ${field}.`, 'Check the field permissions of the integration user.'),
  FIELD_NOW_REQUIRED: ({ field }) =>
    say(`The field ${field} has become required.`, 'Map it, or give it a fixed value.'),
  OPTION_REMOVED: ({ field, value }) =>
    say(`The option${value} of ${field} is gone.`, 'Bring it back, or mend the mapping’s table.'),
  TARGET_TWICE: ({ field }) =>
    say(`Two rows write to the field ${field}.`, 'Keep one of them, or use a transform that joins values.'),
  REQUIRED_UNMAPPED: ({ field }) =>
    say(`The required field ${field} is not mapped.`, 'Add a row, or give it a fixed value.'),
  DIRECTION_IMPOSSIBLE: ({ field }) =>
    say(
      `The field ${field} cannot be used in this direction.`,
      'Change the direction, or choose another field.',
    ),
  TRANSFORM_UNKNOWN: ({ value }) => say(`The transform${value} is not known.`, 'Choose the transform again.'),
  TRANSFORM_OPTION: () => say('A transform is not set up correctly.', 'Open its options and mend them.'),
  TAG_CONSENT: () =>
    say(
      'Writing tags needs an administrator’s consent.',
      'Read what it means and agree before switching it on.',
    ),
  ROW_ID_TWICE: () => say('Two rows have the same number.', 'Delete one of them.'),
  TIME_ZONE: ({ value }) => say(`The time zone${value} is not known.`, 'Choose one from the list.'),
  ROLE_REFUSES_TYPE: ({ field }) =>
    say(`The field ${field} is of a kind that cannot play this part.`, 'Choose a field that fits.'),
  CONFIG_SHAPE: () =>
    say('The settings are not of the expected form.', 'Enter them again, or load the right file.'),
  CONFIG_TOO_LARGE: () =>
    say('The settings are too large to be saved.', 'Remove jobs or tables that are not used.'),
  SECRET_IN_CONFIG: () =>
    say('The settings contain a secret.', 'Take it out and enter it under Connections.'),
  SCHEDULE_MISSING: () => say('Nobody has said when this runs.', 'Choose a schedule.'),
  SCHEDULE_TOO_OFTEN: () => say('The interval is too short.', 'Choose five minutes or more.'),
  APP_ADDRESS: () =>
    say('Neither a number nor an address of an app.', 'Paste the number, or the address of the app’s page.'),
  CSV_HEADER_MISSING: ({ value }) =>
    say(`The first line of the CSV lacks the heading${value}.`, 'Add it, or choose the columns again.'),
  CSV_HEADER_TWICE: ({ value }) =>
    say(`The first line of the CSV has the heading${value} twice.`, 'Rename one of them.'),
  CSV_ROW_WIDTH: () =>
    say('Some lines have more or fewer columns than the headings.', 'Check separators and quotation marks.'),
  RULE_BROKEN: ({ field }) =>
    say(`The value of ${field} breaks a rule.`, 'Change the value, or review the rule.'),
  LOST_ON_CONVERSION: ({ field }) =>
    say(
      `${field} travels no further: the lead became a contact, and no job maps this field to contacts.`,
      'Map it in this app’s job for contacts, or make such a job.',
    ),
  FLAG_NEEDS_ALIVE: ({ field }) =>
    say(
      `${field} marks deleted records and is required, so it cannot be emptied when one comes back.`,
      'Give the value it holds again then.',
    ),
  FLAG_NEVER_SET: ({ field }) =>
    say(
      `${field} is never set: a one-way job cannot learn what was deleted in kintone.`,
      'Make the job two-way, or take the mark away.',
    ),
};
