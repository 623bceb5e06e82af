import { topicQueryProblem } from '../events/topic-query.ts';
import { SalesforceError } from '../org/salesforce-error.ts';
import { parseSoql } from '../soql/parse-soql.ts';
import { runQuery } from '../soql/run-query.ts';
import type { SaveRule } from './save-rule.ts';

const refuse = (field: string, message: string): SalesforceError =>
  new SalesforceError('INVALID_FIELD', message, { fields: [field] });

/** A topic's query names one object and its fields, and could be run. */
export const checkTopicQuery: SaveRule = ({ org, userId, values }) => {
  const soql = String(values.Query ?? '');
  if (soql === '') return;
  const problem = topicQueryProblem(parseSoql(soql));
  if (problem) throw refuse('Query', `Query: ${problem}`);
  runQuery(org, soql, { base: '', language: 'en', scanAll: false, userId }, []);
};

/** A generic channel's name begins with /u/. */
export const checkChannelName: SaveRule = ({ values }) => {
  const name = String(values.Name ?? '');
  if (name !== '' && !/^\/u\/[\w/.-]+$/.test(name)) {
    throw refuse('Name', `Name: the name of a streaming channel begins with /u/: ${name}`);
  }
};
