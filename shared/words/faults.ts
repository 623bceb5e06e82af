import type { Fault, FaultOrigin } from '../fault/fault.ts';
import type { Sentence } from './fault-facts.ts';
import { faultsEn } from './faults-en.ts';
import { faultsJa } from './faults-ja.ts';
import { type Language, words } from './words.ts';

/** The systems, as people call them at the beginning of a sentence. */
export const originWords = words<Readonly<Record<FaultOrigin, string>>>(
  {
    kintone: 'kintone',
    salesforce: 'Salesforce',
    telephony: '電話のサーバー',
    csv: 'CSV ファイル',
    network: '接続先',
    renkei: 'Renkei',
  },
  {
    kintone: 'kintone',
    salesforce: 'Salesforce',
    telephony: 'The phone server',
    csv: 'The CSV file',
    network: 'The other side',
    renkei: 'Renkei',
  },
);

/** A sentence for every fault code. */
export const faultWords = words(faultsJa, faultsEn);

/** What to tell a person about a fault: what happened first, then what to do. */
export const faultSentence = (it: Fault, language: Language): Sentence =>
  faultWords[language][it.code]({ who: originWords[language][it.origin], values: it.values });
