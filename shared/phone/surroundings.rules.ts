/** Words that may touch a number; any other letter makes the digits part of a code. */
const labels =
  /(?:tel|fax|phone|mobile|cell|call|direct|office|home|t|f|m|p|d)(?:(?:\/|\.)?(?:tel|fax))?\.?[-:.= ]{0,2}$/i;
const lookBack = 20;

/** Marks that, touching the front, make digits money, an address in a program, or a name. */
const spoilsFront = /[$¥￥€£#№@_%&?=*^]$/u;
const codeFront = /[a-z0-9][-/_.]$/i;
const letterFront = /[a-z]$/i;

/** Marks that, touching the end, do the same. */
const spoilsEnd = /^(?:[_@=%]|-[a-z0-9]|円|％|年|ドル)/i;
const letterEnd = /^(?!(?:tel|fax)(?![a-z]))[a-z]/i;
/** Counters and file endings: they spoil only digits with nothing between them. */
const spoilsBareEnd = /^(?:\.[a-z]|[万千億個件名人号番月日時分秒点位回枚冊本台])/i;

/** Whether what touches the digits, from `start` to `end` of a folded text, leaves them a phone number. */
export const surroundingsFit = (text: string, start: number, end: number, bare: boolean): boolean => {
  const before = text.slice(Math.max(0, start - lookBack), start).replaceAll('\0', '');
  const after = text.slice(end, end + 8).replaceAll('\0', '');
  if (spoilsFront.test(before) && !/=$/.test(before)) return false;
  const touchesCode = codeFront.test(before) || letterFront.test(before);
  if (touchesCode && !(labels.test(before) || (/\d\/$/.test(before) && !bare))) return false;
  if (spoilsEnd.test(after) || letterEnd.test(after)) return false;
  return !(bare && (spoilsBareEnd.test(after) || /[a-z]:\/\/\S*$/i.test(before)));
};
