import { addMinutes } from './add-minutes.ts';
import { boolean } from './boolean.ts';
import { booleanChoices } from './boolean-choices.ts';
import { booleanNumber } from './boolean-number.ts';
import { booleanText } from './boolean-text.ts';
import { choice } from './choice.ts';
import { choices } from './choices.ts';
import { cleanHtml } from './clean-html.ts';
import { compose } from './compose.ts';
import { constant } from './constant.ts';
import { date } from './date.ts';
import { dateToDatetime } from './date-to-datetime.ts';
import { datetime } from './datetime.ts';
import { datetimeToDate } from './datetime-to-date.ts';
import { datetimeToTime } from './datetime-to-time.ts';
import { defaultValue } from './default-value.ts';
import { email } from './email.ts';
import { firstItem } from './first-item.ts';
import { formatDate } from './format-date.ts';
import { formatDatetime } from './format-datetime.ts';
import { formatNumber } from './format-number.ts';
import { htmlToText } from './html-to-text.ts';
import { joinList } from './join-list.ts';
import { kana } from './kana.ts';
import { latch } from './latch.ts';
import { letterCase } from './letter-case.ts';
import { lookupKey } from './lookup-key.ts';
import { number } from './number.ts';
import { phone } from './phone.ts';
import { postalCode } from './postal-code.ts';
import { singleLine } from './single-line.ts';
import { split } from './split.ts';
import { splitAddress } from './split-address.ts';
import { splitList } from './split-list.ts';
import { splitName } from './split-name.ts';
import { tableText } from './table-text.ts';
import { tagSet } from './tag-set.ts';
import { tagWhen } from './tag-when.ts';
import { textToHtml } from './text-to-html.ts';
import { time } from './time.ts';
import type { Transform } from './transform.ts';
import { trim } from './trim.ts';
import { truncate } from './truncate.ts';
import { truncateLines } from './truncate-lines.ts';
import { url } from './url.ts';
import { userText } from './user-text.ts';
import { users } from './users.ts';
import { valueTable } from './value-table.ts';
import { width } from './width.ts';

/** Every transform there is, in the order the mapping editor offers them. */
export const transforms: readonly Transform[] = [
  trim,
  width,
  letterCase,
  kana,
  singleLine,
  truncate,
  truncateLines,
  number,
  formatNumber,
  date,
  formatDate,
  time,
  datetime,
  formatDatetime,
  datetimeToDate,
  datetimeToTime,
  dateToDatetime,
  addMinutes,
  boolean,
  booleanText,
  booleanChoices,
  booleanNumber,
  choice,
  choices,
  valueTable,
  splitList,
  joinList,
  firstItem,
  phone,
  email,
  url,
  postalCode,
  splitAddress,
  splitName,
  users,
  userText,
  lookupKey,
  compose,
  split,
  tableText,
  constant,
  defaultValue,
  htmlToText,
  textToHtml,
  cleanHtml,
  latch,
  tagSet,
  tagWhen,
];

const byId = new Map(transforms.map((it) => [it.id, it]));

/** The transform of that id, or undefined. */
export const findTransform = (id: string): Transform | undefined => byId.get(id);
