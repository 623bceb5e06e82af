import { boolean } from './boolean.ts';
import { booleanChoices } from './boolean-choices.ts';
import { booleanNumber } from './boolean-number.ts';
import { booleanText } from './boolean-text.ts';
import { choice } from './choice.ts';
import { choices } from './choices.ts';
import { compose } from './compose.ts';
import { constant } from './constant.ts';
import { date } from './date.ts';
import { datetime } from './datetime.ts';
import { defaultValue } from './default-value.ts';
import { email } from './email.ts';
import { firstItem } from './first-item.ts';
import { formatNumber } from './format-number.ts';
import { joinList } from './join-list.ts';
import { kana } from './kana.ts';
import { latch } from './latch.ts';
import { letterCase } from './letter-case.ts';
import { number } from './number.ts';
import { phone } from './phone.ts';
import { postalCode } from './postal-code.ts';
import { split } from './split.ts';
import { splitList } from './split-list.ts';
import { time } from './time.ts';
import type { Transform } from './transform.ts';
import { trim } from './trim.ts';
import { url } from './url.ts';
import { users } from './users.ts';
import { width } from './width.ts';

/** Every transform there is, in the order the mapping editor offers them. */
export const transforms: readonly Transform[] = [
  trim,
  width,
  letterCase,
  kana,
  number,
  formatNumber,
  date,
  time,
  datetime,
  boolean,
  booleanText,
  booleanChoices,
  booleanNumber,
  choice,
  choices,
  splitList,
  joinList,
  firstItem,
  users,
  phone,
  email,
  url,
  postalCode,
  compose,
  split,
  constant,
  defaultValue,
  latch,
];

const byId = new Map(transforms.map((it) => [it.id, it]));

/** The transform of that id, or undefined. */
export const findTransform = (id: string): Transform | undefined => byId.get(id);
