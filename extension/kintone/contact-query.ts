import type { Calling } from '../../shared/config/config.ts';
import { quote } from '../../shared/connectors/kintone/query.ts';

type Customer = Calling['customers'][number];

const most = 100;

/**
 * The kintone condition that finds every record which may hold a number, in whichever spelling. kintone's `like`
 * finds whole words, so a number with marks is asked for by its groups and one without by its digits; what it finds
 * too much of is sorted out by comparing numbers.
 */
export const contactQuery = (customer: Customer, number: { e164: string; national: string }): string => {
  const groups = number.national.split(/\D+/).filter(Boolean);
  const [area, ...rest] = groups;
  const digits = groups.join('');
  const spelled = (field: string): string[] => [
    `${field} like ${quote(digits)}`,
    `${field} like ${quote(number.e164)}`,
    ...(area && rest.length > 0
      ? [`(${rest.map((group) => `${field} like ${quote(group)}`).join(' and ')})`]
      : []),
  ];
  const any = customer.phoneFields.flatMap(spelled);
  const keyed = customer.phoneKeyField ? [`${customer.phoneKeyField} = ${quote(number.e164)}`] : any;
  return `${keyed.join(' or ')} order by $id desc limit ${most}`;
};
