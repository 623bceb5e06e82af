import type { RunCounts } from '../sync/report.ts';
import type { ToldNow } from '../sync/tell/notice.rules.ts';
import type { Problem } from '../sync/tell/problems.ts';
import type { NoticeWords } from '../sync/tell/telling.ts';
import type { Sentence } from './fault-facts.ts';
import { faultSentence, originWords } from './faults.ts';
import { overdueSentence } from './health.ts';
import { issueSentence } from './issues.ts';
import { type Language, words } from './words.ts';

/** How many rows came to what. */
export const countWords = words(
  {
    say: (it: RunCounts): string =>
      `読み取り ${it.read} 件、新規 ${it.created} 件、更新 ${it.updated} 件、変更なし ${it.skipped} 件、エラー ${it.failed} 件、競合 ${it.conflicts} 件`,
  },
  {
    say: (it: RunCounts): string =>
      `${it.read} read, ${it.created} created, ${it.updated} updated, ${it.skipped} unchanged, ${it.failed} failed, ${it.conflicts} in conflict`,
  },
);

const text = words(
  {
    problem: (job: string): string => `「${job}」の同期で問題がありました。`,
    digest: (job: string): string => `「${job}」の同期で、同じ問題が続いています。`,
    well: (job: string): string => `「${job}」の同期は、元どおり動いています。`,
    again: '前回のお知らせから続いている問題',
    over: '解決した問題',
    often: (runs: number): string => `${runs} 回`,
    rows: (rows: number): string => `${rows} 件`,
    facts: (facts: readonly string[]): string => `（${facts.join('、')}）`,
    conflict: {
      what: '両方で同じ項目が変わり、判断を待っているレコードがあります。',
      cure: '同期の結果を開いて、残す値を選んでください。',
    },
    look: '同期の結果を開いて確かめてください。',
    notPosted: (host: string): string => `このお知らせを ${host} へ送れませんでした。`,
    stop: '',
  },
  {
    problem: (job: string): string => `The sync “${job}” met a problem.`,
    digest: (job: string): string => `The sync “${job}” keeps meeting the same problem.`,
    well: (job: string): string => `The sync “${job}” is well again.`,
    again: 'Still there since the last notice',
    over: 'Over now',
    often: (runs: number): string => (runs === 1 ? '1 run' : `${runs} runs`),
    rows: (rows: number): string => (rows === 1 ? '1 row' : `${rows} rows`),
    facts: (facts: readonly string[]): string => ` (${facts.join(', ')})`,
    conflict: {
      what: 'A field changed on both sides, and records wait for somebody to decide.',
      cure: 'Open the result of the sync and choose the value to keep.',
    },
    look: 'Open the result of the sync and look there.',
    notPosted: (host: string): string => `This notice could not be posted to ${host}.`,
    stop: ' ',
  },
);

const sentenceOf = (it: Problem, language: Language): Sentence => {
  if (it.fault) return faultSentence(it.fault, language);
  if (it.issue) return issueSentence(it.issue, language);
  if (it.overdue) return overdueSentence(it.overdue, language);
  const { conflict, look } = text[language];
  return it.code === 'CONFLICT' ? conflict : { what: it.code, cure: look };
};

// What the other side said, word for word.
const saidBy = ({ fault }: Problem, language: Language): readonly string[] => {
  const said = [fault?.cause?.code, fault?.cause?.message].filter(Boolean).join(' ');
  return fault && said ? [`  ${originWords[language][fault.origin]}: ${said}`] : [];
};

/** Notices in a language: what happened, what to do, what the other side said. */
export const noticeWords = (language: Language): NoticeWords => {
  const own = text[language];
  const lines = (some: readonly ToldNow[], counted: boolean): readonly string[] =>
    some.flatMap((it) => {
      const { what, cure } = sentenceOf(it, language);
      const runs = counted && it.runs > 0 ? own.often(it.runs) : '';
      const facts = [it.code, runs, it.rows > 0 ? own.rows(it.rows) : ''].filter(Boolean);
      return [`・${what}${own.stop}${cure}${own.facts(facts)}`, ...saidBy(it, language)];
    });
  const section = (head: string, some: readonly string[]) => (some.length > 0 ? [`${head}:`, ...some] : []);
  return {
    sentence: (it) => sentenceOf(it, language),
    text: ({ job, notice, report }) =>
      [
        own[notice.event](job.name),
        ...(notice.news.length > 0 && report ? [countWords[language].say(report.counts)] : []),
        ...lines(notice.news, false),
        ...section(own.again, lines(notice.again, true)),
        ...section(own.over, lines(notice.over, true)),
      ].join('\n'),
    notPosted: (host, it) => {
      const { what, cure } = faultSentence(it, language);
      const facts = [it.code, ...(it.cause?.status ? [String(it.cause.status)] : [])];
      return [own.notPosted(host), `・${what}${own.stop}${cure}${own.facts(facts)}`].join('\n');
    },
  };
};
